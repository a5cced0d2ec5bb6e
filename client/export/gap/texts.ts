/** Words of taking a gap along. */
export const gapExportTexts = {
  actions: { nb: "Ta med svaret", en: "Take the answer along", fi: "Ota vastaus mukaan" },
  title: {
    nb: "{from} og {to}: {verdict}",
    en: "{from} and {to}: {verdict}",
    fi: "{from} ja {to}: {verdict}",
  },
  figures: { nb: "Tallene som CSV", en: "Figures as CSV", fi: "Luvut CSV-tiedostona" },
  ties: { nb: "Forbindelsene som CSV", en: "Ties as CSV", fi: "Siteet CSV-tiedostona" },
  introductions: {
    nb: "Introduksjonene som CSV",
    en: "Introductions as CSV",
    fi: "Esittelyt CSV-tiedostona",
  },
  svg: { nb: "Bilde som SVG", en: "Picture as SVG", fi: "Kuva SVG-muodossa" },
  png: { nb: "Bilde som PNG", en: "Picture as PNG", fi: "Kuva PNG-muodossa" },
} as const;
