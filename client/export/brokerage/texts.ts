/** Words of taking lists and charts along. */
export const takeTexts = {
  brokers: {
    nb: "Last ned CSV",
    en: "Download CSV",
    fi: "Lataa CSV",
  },
  cutPoints: {
    nb: "CSV av aktørene",
    en: "CSV of the actors",
    fi: "CSV toimijoista",
  },
  bridges: {
    nb: "CSV av forbindelsene",
    en: "CSV of the ties",
    fi: "CSV siteistä",
  },
  mismatches: {
    nb: "CSV av klyngene",
    en: "CSV of the clusters",
    fi: "CSV klustereista",
  },
  communities: {
    nb: "CSV av fellesskapene",
    en: "CSV of the communities",
    fi: "CSV yhteisöistä",
  },
  leftOut: {
    nb: "Ikke regnet med: {ties}. {why}",
    en: "Left out: {ties}. {why}",
    fi: "Jätetty pois: {ties}. {why}",
  },
  svg: { nb: "Bilde som SVG", en: "Picture as SVG", fi: "Kuva SVG-muodossa" },
  png: { nb: "Bilde som PNG", en: "Picture as PNG", fi: "Kuva PNG-muodossa" },
} as const;
