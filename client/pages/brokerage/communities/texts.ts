/** Words of communities in practice and clusters on paper. */
export const communitiesTexts = {
  theCommunities: { nb: "fellesskapene", en: "the communities", fi: "yhteisöt" },
  clear: {
    nb: "Inndelingen er tydelig: langt flere forbindelser går innad i fellesskapene enn tilfeldigheter ville gi (modularitet {modularity}; over 0,3 regnes som tydelig).",
    en: "The division is clear: far more ties run within the communities than chance would give (modularity {modularity}; above 0.3 counts as clear).",
    fi: "Jako on selvä: yhteisöjen sisällä on paljon enemmän siteitä kuin sattuma antaisi (modulaarisuus {modularity}; yli 0,3 katsotaan selväksi).",
  },
  unclear: {
    nb: "Inndelingen er utydelig: ikke mange flere forbindelser går innad i fellesskapene enn tilfeldigheter ville gi (modularitet {modularity}; over 0,3 regnes som tydelig).",
    en: "The division is unclear: not many more ties run within the communities than chance would give (modularity {modularity}; above 0.3 counts as clear).",
    fi: "Jako on epäselvä: yhteisöjen sisällä ei ole paljon enempää siteitä kuin sattuma antaisi (modulaarisuus {modularity}; yli 0,3 katsotaan selväksi).",
  },
  steady: {
    nb: "Alle {starts} forsøk ga nesten den samme (enighet {stability} av 1).",
    en: "All {starts} tries gave nearly the same one (agreement {stability} of 1).",
    fi: "Kaikki {starts} yritystä antoivat lähes saman jaon (yksimielisyys {stability} / 1).",
  },
  mostlySteady: {
    nb: "De {starts} forsøkene ga for det meste den samme (enighet {stability} av 1): hovedtrekkene holder, enkelte medlemmer er usikre.",
    en: "The {starts} tries mostly gave the same one (agreement {stability} of 1): its outline holds, single members are uncertain.",
    fi: "Ne {starts} yritystä antoivat pääosin saman jaon (yksimielisyys {stability} / 1): päälinjat pitävät, yksittäiset jäsenet ovat epävarmoja.",
  },
  unsteady: {
    nb: "De {starts} forsøkene ga ulike inndelinger (enighet {stability} av 1): les denne som én av flere mulige.",
    en: "The {starts} tries gave different ones (agreement {stability} of 1): read this as one of several possible.",
    fi: "Ne {starts} yritystä antoivat erilaisia jakoja (yksimielisyys {stability} / 1): lue tätä yhtenä monista mahdollisista.",
  },
  mismatches: {
    nb: "Klynger mot fellesskap i praksis",
    en: "Clusters against communities in practice",
    fi: "Klusterit ja käytännön yhteisöt",
  },
  mismatchNote: {
    nb: "En klynge på papiret er klyngen med deltakerne sine. Et fellesskap i praksis er aktører som har flere forbindelser med hverandre enn med andre. De som passer dårligst sammen, står først.",
    en: "A cluster on paper is the cluster and its participants. A community in practice is actors tied to one another more than to others. Those that match least stand first.",
    fi: "Klusteri paperilla on klusteri osallistujineen. Yhteisö käytännössä on toimijoita, joilla on enemmän siteitä toisiinsa kuin muihin. Huonoiten yhteen sopivat ovat ensin.",
  },
  noClusters: {
    nb: "Det er ingen klynge å sammenligne her.",
    en: "There is no cluster to compare here.",
    fi: "Täällä ei ole verrattavaa klusteria.",
  },
  tooLittleKnown: {
    one: {
      nb: "{count} klynge til er ikke med: færre enn tre av aktørene i den har en registrert forbindelse, så for lite er kjent.",
      en: "{count} more cluster is not compared: fewer than three of its actors have a tie on record, so too little is known.",
      fi: "{count} muu klusteri ei ole mukana: alle kolmella sen toimijalla on kirjattu side, joten tiedetään liian vähän.",
    },
    other: {
      nb: "{count} klynger til er ikke med: færre enn tre av aktørene i dem har en registrert forbindelse, så for lite er kjent.",
      en: "{count} more clusters are not compared: fewer than three of their actors have a tie on record, so too little is known.",
      fi: "{count} muuta klusteria ei ole mukana: alle kolmella niiden toimijalla on kirjattu side, joten tiedetään liian vähän.",
    },
  },
  whoIsWhere: {
    nb: "Hvem i {name} som er hvor",
    en: "Who of {name} is where",
    fi: "Kuka on missä: {name}",
  },
  match: { nb: "{percent} % felles", en: "{percent}% in common", fi: "{percent} % yhteistä" },
  communityOf: {
    one: {
      nb: "fellesskap med {count} aktør",
      en: "community of {count} actor",
      fi: "yhteisössä {count} toimija",
    },
    other: {
      nb: "fellesskap med {count} aktører",
      en: "community of {count} actors",
      fi: "yhteisössä {count} toimijaa",
    },
  },
  ofOthers: {
    one: {
      nb: "{count} der er i en annen klynge",
      en: "{count} there is in another cluster",
      fi: "{count} siellä kuuluu toiseen klusteriin",
    },
    other: {
      nb: "{count} der er i andre klynger",
      en: "{count} there are in other clusters",
      fi: "{count} siellä kuuluu muihin klustereihin",
    },
  },
  sorts: {
    together: {
      nb: "Både på papiret og i praksis",
      en: "Both on paper and in practice",
      fi: "Sekä paperilla että käytännössä",
    },
    elsewhere: {
      nb: "På papiret inne, i praksis et annet sted",
      en: "In on paper, elsewhere in practice",
      fi: "Paperilla mukana, käytännössä muualla",
    },
    unlisted: {
      nb: "I praksis nær, men ikke i noen klynge på papiret",
      en: "Near in practice, in no cluster on paper",
      fi: "Käytännössä lähellä, ei missään klusterissa paperilla",
    },
    withoutTies: {
      nb: "Uten registrert forbindelse: ingenting kan sies om dem",
      en: "Without a tie on record: nothing can be said of them",
      fi: "Ilman kirjattua sidettä: heistä ei voi sanoa mitään",
    },
  },
  communities: {
    nb: "Fellesskap i praksis",
    en: "Communities in practice",
    fi: "Käytännön yhteisöt",
  },
  communityNote: {
    nb: "Hvert er kalt opp etter dem som har flest forbindelser innad i det.",
    en: "Each is named after those with most ties within it.",
    fi: "Kukin on nimetty niiden mukaan, joilla on siinä eniten siteitä.",
  },
  whoBelongs: {
    nb: "Hvem som hører til rundt {names}",
    en: "Who belongs around {names}",
    fi: "Ketkä kuuluvat ympärille: {names}",
  },
  around: { nb: "Rundt {names}", en: "Around {names}", fi: "Ympärillä: {names}" },
  actors: {
    one: { nb: "{count} aktør", en: "{count} actor", fi: "{count} toimija" },
    other: { nb: "{count} aktører", en: "{count} actors", fi: "{count} toimijaa" },
  },
  inScope: {
    nb: "{count} av dem på siden",
    en: "{count} of them on the side",
    fi: "niistä {count} puolella",
  },
  foundAgain: {
    nb: "{percent} % funnet igjen i de andre forsøkene",
    en: "{percent}% found again by the other tries",
    fi: "{percent} % löytyi uudelleen muilla yrityksillä",
  },
} as const;
