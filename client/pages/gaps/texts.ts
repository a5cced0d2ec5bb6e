/** Words of the page of gaps. */
export const gapsTexts = {
  title: {
    nb: "Hvor det mangler forbindelser",
    en: "Where links are missing",
    fi: "Missä yhteydet puuttuvat",
  },
  theGaps: { nb: "hullene", en: "the gaps", fi: "aukot" },
  groups: { nb: "Grupper", en: "Groups", fi: "Ryhmät" },
  clusters: { nb: "Klynger", en: "Clusters", fi: "Klusterit" },
  order: { nb: "Rekkefølge", en: "Order", fi: "Järjestys" },
  orders: {
    ties: { nb: "Etter forbindelser", en: "By ties", fi: "Siteiden mukaan" },
    name: { nb: "Etter navn", en: "By name", fi: "Nimen mukaan" },
  },
  shownAs: { nb: "Vis som", en: "Show as", fi: "Näytä" },
  shapes: {
    matrix: { nb: "Matrise", en: "Matrix", fi: "Matriisi" },
    list: { nb: "Liste", en: "List", fi: "Luettelo" },
  },
  chooseClusters: { nb: "Velg klynger", en: "Choose clusters", fi: "Valitse klusterit" },
  findCluster: { nb: "Finn klynge", en: "Find a cluster", fi: "Etsi klusteri" },
  allChosen: { nb: "alle", en: "all", fi: "kaikki" },
  chosen: { nb: "{count} valgt", en: "{count} chosen", fi: "{count} valittu" },
  theClusters: { nb: "klyngene", en: "the clusters", fi: "klusterit" },
  cut: {
    nb: "De første {shown} av {total} klynger kan velges her.",
    en: "The first {shown} of {total} clusters can be chosen here.",
    fi: "Tässä voi valita ensimmäiset {shown} klusteria, kaikkiaan niitä on {total}.",
  },
  oneMore: {
    nb: "Velg minst én klynge til: det trengs to for å lete etter hull.",
    en: "Choose at least one more cluster: it takes two to look for a gap.",
    fi: "Valitse vielä ainakin yksi klusteri: aukkoon tarvitaan kaksi.",
  },
  how: { nb: "Slik er det regnet ut", en: "How it is worked out", fi: "Miten tämä on laskettu" },
  verdicts: { nb: "Vurderingene", en: "The verdicts", fi: "Arviot" },
  about: {
    nb: "Regnet ut på {actors} aktører og {edges} par av dem som er knyttet sammen. Dataversjon {version}.",
    en: "Worked out on {actors} actors and {edges} pairs of them that are tied. Data version {version}.",
    fi: "Laskettu: {actors} toimijaa ja {edges} niiden sidottua paria. Aineiston versio {version}.",
  },
} as const;
