/** Words of the ranking of go-betweens. */
export const brokersTexts = {
  theBrokers: { nb: "mellomleddene", en: "the go-betweens", fi: "välittäjät" },
  none: {
    nb: "Ingen aktør har en forbindelse som teller her.",
    en: "No actor has a tie that counts here.",
    fi: "Yhdelläkään toimijalla ei ole tässä laskettavaa sidettä.",
  },
  sampled: {
    nb: "Nettverket er stort: mellomposisjon er et anslag ut fra veiene fra {count} aktører, og står med standardfeilen (±). Alt annet er regnet ut fullt.",
    en: "The network is large: betweenness is an estimate from the paths of {count} actors, given with its standard error (±). Everything else is exact.",
    fi: "Verkosto on suuri: välillisyys on arvio {count} toimijan reiteistä, ja sen vieressä on keskivirhe (±). Kaikki muu on laskettu tarkasti.",
  },
  noPairs: {
    nb: "Ingen av de første i denne rekkefølgen knytter sammen noe par.",
    en: "None of the first in this order joins any pair.",
    fi: "Tämän järjestyksen ensimmäisistä yksikään ei yhdistä yhtään paria.",
  },
  idle: {
    one: {
      nb: "Én aktør til har forbindelser, men står ikke mellom noen av dem det gjelder. «Alle mål» har den med.",
      en: "One more actor has ties, but stands between none of those whose contact counts. “All measures” lists it too.",
      fi: "Yhdellä muulla toimijalla on siteitä, mutta se ei ole kenenkään tässä laskettavan välissä. ”Kaikki mitat” näyttää senkin.",
    },
    other: {
      nb: "{count} aktører til har forbindelser, men står ikke mellom noen av dem det gjelder. «Alle mål» har dem med.",
      en: "{count} more actors have ties, but stand between none of those whose contact counts. “All measures” lists them too.",
      fi: "{count} muulla toimijalla on siteitä, mutta ne eivät ole kenenkään tässä laskettavan välissä. ”Kaikki mitat” näyttää nekin.",
    },
  },
  form: { nb: "Vis som", en: "Show as", fi: "Näytä muodossa" },
  forms: {
    list: { nb: "Liste", en: "List", fi: "Luettelo" },
    figures: { nb: "Alle mål", en: "All measures", fi: "Kaikki mitat" },
    picture: { nb: "Bilde", en: "Picture", fi: "Kuva" },
  },
  order: { nb: "Ordnet etter", en: "Ordered by", fi: "Järjestys" },
  orders: {
    ONLY_ROUTE: {
      nb: "par uten annen vei",
      en: "pairs with no other route",
      fi: "parit ilman muuta reittiä",
    },
    PAIRS: { nb: "par knyttet sammen", en: "pairs joined", fi: "yhdistetyt parit" },
    BETWEENNESS: {
      nb: "mellomposisjon",
      en: "betweenness",
      fi: "välillisyys",
    },
    CONSTRAINT: {
      nb: "minst bundethet",
      en: "least constraint",
      fi: "pienin sidonnaisuus",
    },
    EFFECTIVE_SIZE: {
      nb: "egentlige kontakter",
      en: "effective size",
      fi: "tehollinen koko",
    },
  },
  grouping: { nb: "Roller etter", en: "Roles by", fi: "Roolit ryhmittäin" },
  groupings: {
    COUNTY: { nb: "fylke", en: "county", fi: "maakunta" },
    MACRO: { nb: "landsdel", en: "macro region", fi: "suuralue" },
    COUNTRY: { nb: "land", en: "country", fi: "maa" },
    DISTRICT: { nb: "distrikt", en: "district", fi: "seutu" },
    MUNICIPALITY: { nb: "kommune", en: "municipality", fi: "kunta" },
    CLUSTERS: { nb: "klynge", en: "cluster", fi: "klusteri" },
  },
  pairsJoined: { nb: "par knyttet sammen", en: "pairs joined", fi: "yhdistetyt parit" },
  ofThemOnly: {
    nb: "av dem uten annen vei",
    en: "of them with no other route",
    fi: "niistä ilman muuta reittiä",
  },
  figuresOf: {
    nb: "Alle mål for {name}",
    en: "All measures of {name}",
    fi: "Kaikki mitat: {name}",
  },
  tiedTo: {
    one: { nb: "{count} nabo", en: "{count} neighbour", fi: "{count} naapuri" },
    other: { nb: "{count} naboer", en: "{count} neighbours", fi: "{count} naapuria" },
  },
  actor: { nb: "Aktør", en: "Actor", fi: "Toimija" },
  group: { nb: "Gruppe", en: "Group", fi: "Ryhmä" },
  noGroup: {
    nb: "ukjent, eller flere",
    en: "not known, or several",
    fi: "ei tiedossa tai useita",
  },
  measures: { nb: "Alle mål", en: "All measures", fi: "Kaikki mitat" },
  meanings: {
    nb: "Hva målene betyr",
    en: "What the measures mean",
    fi: "Mitä mitat tarkoittavat",
  },
  pictureTitle: {
    nb: "De ti første, ordnet etter {order}",
    en: "The first ten, ordered by {order}",
    fi: "Kymmenen ensimmäistä, järjestys: {order}",
  },
  pictureOf: {
    one: {
      nb: "{count} par knyttet sammen, {only} uten annen vei",
      en: "{count} pair joined, {only} with no other route",
      fi: "{count} yhdistetty pari, {only} ilman muuta reittiä",
    },
    other: {
      nb: "{count} par knyttet sammen, {only} uten annen vei",
      en: "{count} pairs joined, {only} with no other route",
      fi: "{count} yhdistettyä paria, {only} ilman muuta reittiä",
    },
  },
  noBroker: {
    nb: "Ingen av de {count} aktørene med forbindelser står mellom noen av dem det gjelder. «Alle mål» viser dem.",
    en: "None of the {count} actors with ties stands between any of those whose contact counts. “All measures” lists them.",
    fi: "Yksikään {count} toimijasta, joilla on siteitä, ei ole kenenkään tässä laskettavan välissä. ”Kaikki mitat” näyttää ne.",
  },
} as const;
