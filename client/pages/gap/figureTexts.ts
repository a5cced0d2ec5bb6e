/** Words of the figures between two sides, and of what each rests on. */
export const figureTexts = {
  heading: {
    nb: "Tallene, og hva de bygger på",
    en: "The figures, and what they rest on",
    fi: "Luvut ja mihin ne perustuvat",
  },
  opens: {
    nb: "Vis hva tallet bygger på: {what}",
    en: "Show what it rests on: {what}",
    fi: "Näytä, mihin luku perustuu: {what}",
  },
  observed: {
    nb: "Par av aktører med registrert forbindelse",
    en: "Pairs of actors with a tie on record",
    fi: "Toimijaparit, joilla on kirjattu side",
  },
  observedNote: {
    nb: "én aktør på hver side; flere forbindelser mellom to teller én gang",
    en: "one actor on each side; several ties of two count once",
    fi: "yksi toimija kummallakin puolella; kahden useat siteet lasketaan kerran",
  },
  noTies: {
    nb: "Ingen forbindelse er registrert mellom en aktør på hver side. Det som ikke er lest, kan likevel finnes.",
    en: "No tie is on record between an actor on each side. What was not read may exist all the same.",
    fi: "Puolten toimijoiden väliltä ei ole kirjattu sidettä. Lukematon voi silti olla olemassa.",
  },
  expected: {
    nb: "Par som tilfeldigheter ville gitt",
    en: "Pairs that chance would give",
    fi: "Parit, jotka sattuma antaisi",
  },
  interval: {
    nb: "95 av 100 tilfeldige nettverk har fra {low} til {high}",
    en: "95 of 100 random networks have from {low} to {high}",
    fi: "95:ssä sadasta satunnaisverkosta on {low}–{high}",
  },
  above: {
    nb: "{share} av 100 tilfeldige nettverk har flere enn de {observed} som er registrert.",
    en: "{share} of 100 random networks have more than the {observed} on record.",
    fi: "{share} sadasta satunnaisverkosta sisältää enemmän kuin kirjatut {observed}.",
  },
  REWIRING: {
    nb: "De tilfeldige nettverkene er laget ved å bytte om forbindelser, slik at hver aktør har like mange som før.",
    en: "The random networks are made by swapping ties, so that every actor has as many as before.",
    fi: "Satunnaisverkot on tehty vaihtamalla siteitä niin, että jokaisella toimijalla on niitä yhtä monta kuin ennen.",
  },
  POISSON: {
    nb: "Nettverket er så stort at spennet er regnet ut med Poisson-fordelingen rundt det som er ventet.",
    en: "The network is so large that the range comes from the Poisson distribution around the expectation.",
    fi: "Verkosto on niin suuri, että vaihteluväli on laskettu Poisson-jakaumasta odotusarvon ympäriltä.",
  },
  routes: { nb: "Uavhengige veier", en: "Independent routes", fi: "Riippumattomat reitit" },
  routesNote: {
    nb: "Veier fra den ene siden til den andre som ikke deler noen aktør.",
    en: "Ways from one side to the other that share no actor.",
    fi: "Reitit puolelta toiselle, joilla ei ole yhtään yhteistä toimijaa.",
  },
  distance: {
    one: {
      nb: "korteste vei er {count} ledd",
      en: "the shortest way is {count} step",
      fi: "lyhin reitti on {count} askel",
    },
    other: {
      nb: "korteste vei er {count} ledd",
      en: "the shortest way is {count} steps",
      fi: "lyhin reitti on {count} askelta",
    },
  },
  distanceNone: {
    nb: "ingen vei registrert, uansett hvor lang",
    en: "no way on record, however long",
    fi: "reittiä ei ole kirjattu, pituudesta riippumatta",
  },
  distanceZero: {
    nb: "de deler aktører",
    en: "they share actors",
    fi: "niillä on yhteisiä toimijoita",
  },
  cutting: {
    nb: "Aktører som bærer alle veier",
    en: "Actors that carry every route",
    fi: "Toimijat, joiden varassa kaikki reitit ovat",
  },
  cuttingNote: {
    nb: "Faller disse fra, er det ingen vei igjen mellom sidene.",
    en: "Were these to leave, no way would be left between the sides.",
    fi: "Jos nämä jäävät pois, puolten välille ei jää reittiä.",
  },
  cuttingNear: {
    nb: "Så nær {side} som mulig",
    en: "As near {side} as can be",
    fi: "Mahdollisimman lähellä: {side}",
  },
  cuttingRest: { nb: "og {count} til", en: "and {count} more", fi: "ja {count} muuta" },
  themes: { nb: "Temaer felles", en: "Themes in common", fi: "Yhteiset teemat" },
  unknown: { nb: "ikke kjent", en: "not known", fi: "ei tiedossa" },
  themesUnknown: {
    nb: "Minst én av sidene har ingen registrerte temaer. Det betyr ikke at de ikke har noe felles.",
    en: "At least one of the sides has no theme on record. That does not mean that they have none in common.",
    fi: "Ainakin toisella puolella ei ole kirjattuja teemoja. Se ei tarkoita, ettei yhteisiä ole.",
  },
  themesNone: {
    nb: "Temaene som er registrert for de to, er ulike.",
    en: "The themes on record for the two differ.",
    fi: "Puolille kirjatut teemat ovat eri teemoja.",
  },
  shared: { nb: "Aktører på begge sider", en: "Actors on both sides", fi: "Molempien toimijat" },
  sharedNone: {
    nb: "Ingen aktør hører til begge.",
    en: "No actor belongs to both.",
    fi: "Yksikään toimija ei kuulu molempiin.",
  },
  coverage: {
    nb: "Hva som er kjent om {side}",
    en: "What is known of {side}",
    fi: "Mitä tiedetään: {side}",
  },
  withoutTies: {
    nb: "{count} uten registrert forbindelse",
    en: "{count} without a tie on record",
    fi: "{count} vailla kirjattua sidettä",
  },
  sources: {
    one: { nb: "{count} kilde", en: "{count} source", fi: "{count} lähde" },
    other: { nb: "{count} kilder", en: "{count} sources", fi: "{count} lähdettä" },
  },
  newest: { nb: "nyeste {date}", en: "newest {date}", fi: "uusin {date}" },
  noSources: {
    nb: "Ingen kilde sier noe om aktørene her.",
    en: "No source says anything about its actors.",
    fi: "Mikään lähde ei kerro näistä toimijoista.",
  },
  EMPTY: {
    nb: "ingen aktører i dataene",
    en: "no actors in the data",
    fi: "ei toimijoita aineistossa",
  },
  FEW_ACTORS: {
    nb: "for få aktører til å si noe",
    en: "too few actors to tell",
    fi: "liian vähän toimijoita päätelmiin",
  },
  FEW_WITH_TIES: {
    nb: "under halvparten har en registrert forbindelse: for lite er lest",
    en: "under half have a tie on record: too little was read",
    fi: "alle puolella on kirjattu side: luettu on liian vähän",
  },
  restsOn: {
    nb: "Kilder konklusjonen står og faller med",
    en: "Sources that the verdict hangs on",
    fi: "Lähteet, joiden varassa päätelmä on",
  },
  restsOnNote: {
    nb: "Tas én av disse bort, blir konklusjonen en annen.",
    en: "Without any one of these, the verdict would be another.",
    fi: "Jos yksikin näistä jätetään pois, päätelmä muuttuu.",
  },
  restsOnNone: {
    nb: "Konklusjonen er den samme hvilken som helst enkeltkilde som tas bort.",
    en: "The verdict stays the same whichever single source is left out.",
    fi: "Päätelmä pysyy samana, jätettiinpä mikä tahansa yksittäinen lähde pois.",
  },
  strongBut: {
    nb: "Kilder som alene gjør tallet høyt",
    en: "Sources that alone make the figure high",
    fi: "Lähteet, jotka yksin nostavat lukua",
  },
  strongButNote: {
    nb: "Det er flere forbindelser enn tilfeldigheter ville gitt, men ikke uten disse; derfor regnes det ikke som sterkt.",
    en: "There are more ties than chance would give, but not without these; so it does not count as strong.",
    fi: "Siteitä on enemmän kuin sattuma antaisi, mutta ei ilman näitä; siksi yhteyttä ei pidetä vahvana.",
  },
  legendObserved: { nb: "registrert: {count}", en: "on record: {count}", fi: "kirjattu: {count}" },
  legendChance: {
    nb: "tilfeldig: {low}–{high}, i snitt {mean}",
    en: "by chance: {low}–{high}, on average {mean}",
    fi: "sattumalta: {low}–{high}, keskimäärin {mean}",
  },
} as const;
