/** Words of the page of two sides and what there is between them. */
export const gapTexts = {
  bar: { nb: "De to sidene", en: "The two sides", fi: "Kaksi puolta" },
  before: { nb: "Hva mangler mellom", en: "What is missing between", fi: "Mitä puuttuu väliltä:" },
  and: { nb: "og", en: "and", fi: "ja" },
  end: { nb: "?", en: "?", fi: "?" },
  title: { nb: "{from} og {to}", en: "{from} and {to}", fi: "{from} ja {to}" },
  theGap: { nb: "svaret", en: "the answer", fi: "vastausta" },
  theList: { nb: "listen", en: "the list", fi: "luetteloa" },
  missing: {
    nb: "Hva som finnes, og hva som mangler",
    en: "What is there, and what is missing",
    fi: "Mitä on ja mitä puuttuu",
  },
  matters: { nb: "Hvorfor det kan bety noe", en: "Why it may matter", fi: "Miksi sillä on väliä" },
  certainty: { nb: "Hvor sikre vi er", en: "How sure we are", fi: "Kuinka varmoja olemme" },
  advice: { nb: "Hva som kan gjøres", en: "What to do", fi: "Mitä voi tehdä" },
  sameHeading: {
    nb: "De to sidene er den samme",
    en: "The two sides are the same",
    fi: "Puolet ovat samat",
  },
  sameText: {
    nb: "Et hull er alltid mellom to. Velg en annen region, klynge eller aktør i ett av feltene over, eller se hvem som holder denne sammen.",
    en: "A gap is always between two. Choose another region, cluster or actor in one of the boxes above, or see who holds this one together.",
    fi: "Aukko on aina kahden välillä. Valitse toinen alue, klusteri tai toimija yllä olevaan kenttään tai katso, kuka pitää tämän koossa.",
  },
  holdsThis: {
    nb: "Hvem som holder den sammen",
    en: "Who holds it together",
    fi: "Kuka pitää sen koossa",
  },
  filtered: {
    nb: "Dette gjelder bare for forbindelsene som filteret slipper gjennom.",
    en: "This holds only for the ties that the filter lets through.",
    fi: "Tämä koskee vain siteitä, jotka suodatin päästää läpi.",
  },
  unfiltered: { nb: "Ta bort filteret", en: "Take the filter away", fi: "Poista suodatin" },
  onward: { nb: "Videre", en: "Onward", fi: "Eteenpäin" },
  whoLinks: {
    nb: "Hvem knytter de to sammen?",
    en: "Who links the two?",
    fi: "Kuka yhdistää nämä kaksi?",
  },
  explore: {
    nb: "Utforsk nettverket til de to",
    en: "Explore the network of the two",
    fi: "Tutki näiden kahden verkostoa",
  },
  brokerage: {
    nb: "Hvem står mellom de to?",
    en: "Who stands between the two?",
    fi: "Kuka on näiden kahden välissä?",
  },
  allGaps: { nb: "Alle hull", en: "All gaps", fi: "Kaikki aukot" },
  method: {
    nb: "Slik er det regnet ut",
    en: "How it is worked out",
    fi: "Miten tulos on laskettu",
  },
  scope: {
    nb: "Regnet ut over hele nettverket: {actors} aktører, {edges} par med en forbindelse som teller. Dataversjon {version}.",
    en: "Worked out over the whole network: {actors} actors, {edges} pairs with a tie that counts. Data version {version}.",
    fi: "Laskettu koko verkostosta: {actors} toimijaa, {edges} paria, joilla on laskettava side. Aineiston versio {version}.",
  },
} as const;
