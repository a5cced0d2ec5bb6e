/** Words of whose contact counts, and of what was looked at. */
export const scopeTexts = {
  bar: {
    nb: "Hvem sin kontakt det gjelder",
    en: "Whose contact counts",
    fi: "Kenen yhteydet ratkaisevat",
  },
  whose: {
    whole: { nb: "Hele nettverket", en: "The whole network", fi: "Koko verkosto" },
    one: { nb: "Innen én side", en: "Within one side", fi: "Yhden puolen sisällä" },
    two: { nb: "Mellom to sider", en: "Between two sides", fi: "Kahden puolen välillä" },
  },
  means: {
    whole: {
      nb: "Kontakten mellom hvilke som helst to aktører teller.",
      en: "Contact between any two actors counts.",
      fi: "Kaikkien toimijoiden väliset yhteydet lasketaan.",
    },
    one: {
      nb: "Bare kontakten mellom aktører på siden teller. Mellomleddene kan stå hvor som helst.",
      en: "Only contact between actors of the side counts. Go-betweens may stand anywhere.",
      fi: "Vain puolen omien toimijoiden väliset yhteydet lasketaan. Välittäjät voivat olla missä tahansa.",
    },
    two: {
      nb: "Bare kontakten mellom en aktør på hver side teller. Mellomleddene kan stå hvor som helst.",
      en: "Only contact between an actor on each side counts. Go-betweens may stand anywhere.",
      fi: "Vain eri puolten toimijoiden väliset yhteydet lasketaan. Välittäjät voivat olla missä tahansa.",
    },
  },
  titleWhole: {
    nb: "Hvem som holder nettverket sammen",
    en: "Who holds the network together",
    fi: "Kuka pitää verkoston koossa",
  },
  titleOne: {
    nb: "Hvem som holder {a} sammen",
    en: "Who holds {a} together",
    fi: "Kuka pitää koossa: {a}",
  },
  titleTwo: {
    nb: "Hvem som holder {a} og {b} sammen",
    en: "Who holds {a} and {b} together",
    fi: "Kuka pitää yhdessä: {a} ja {b}",
  },
  sameHeading: {
    nb: "Begge sidene er de samme",
    en: "Both sides are the same",
    fi: "Molemmat puolet ovat samat",
  },
  sameText: {
    nb: "Velg en annen side over, eller spør om hva som holder denne ene sammen.",
    en: "Choose another side above, or ask what holds this one together.",
    fi: "Valitse yltä toinen puoli, tai kysy, mikä pitää tämän yhden koossa.",
  },
  empty: {
    nb: "Ingen aktører er registrert i {name}. Det betyr at for lite er kjent, ikke at det ikke er noen der.",
    en: "No actor is on record in {name}. That means that too little is known, not that nobody is there.",
    fi: "Alueelle {name} ei ole kirjattu toimijoita. Tiedetään liian vähän; se ei tarkoita, ettei siellä ole ketään.",
  },
  alone: {
    nb: "{name} er en enkelt aktør, så det er ingen å holde sammen innenfor den. Velg «Mellom to sider», eller",
    en: "{name} is a single actor, so there is nobody within it to hold together. Choose “Between two sides”, or",
    fi: "{name} on yksittäinen toimija, joten sen sisällä ei ole ketään pidettävänä koossa. Valitse ”Kahden puolen välillä” tai",
  },
  exploreAlone: {
    nb: "utforsk nettverket rundt den",
    en: "explore the network around it",
    fi: "tutki verkostoa sen ympärillä",
  },
  working: {
    nb: "Hva det bygger på",
    en: "What it rests on",
    fi: "Mihin tämä perustuu",
  },
  method: {
    nb: "Slik er det regnet ut",
    en: "How it is worked out",
    fi: "Näin tulos on laskettu",
  },
  graph: {
    nb: "Nettverket har {actors} aktører og {edges} par av aktører med forbindelse. Dataversjon {version}.",
    en: "The network has {actors} actors and {edges} pairs of actors with a tie. Data version {version}.",
    fi: "Verkostossa on {actors} toimijaa ja {edges} toimijaparia, joilla on side. Aineiston versio {version}.",
  },
  sideCount: {
    one: {
      nb: "{name}: {count} aktør, {without} uten registrert forbindelse.",
      en: "{name}: {count} actor, {without} without a tie on record.",
      fi: "{name}: {count} toimija, {without} vailla kirjattua sidettä.",
    },
    other: {
      nb: "{name}: {count} aktører, {without} uten registrert forbindelse.",
      en: "{name}: {count} actors, {without} without a tie on record.",
      fi: "{name}: {count} toimijaa, {without} vailla kirjattua sidettä.",
    },
  },
  placeUnknown: {
    nb: "{count} aktører i dataene har ikke noe kjent sted, og kan høre til her uten å være med.",
    en: "{count} actors in the data have no known place, and may belong here without being counted.",
    fi: "Aineiston {count} toimijan sijaintia ei tiedetä; osa heistä voi kuulua tänne.",
  },
} as const;
