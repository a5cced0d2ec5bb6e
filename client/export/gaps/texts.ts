/** Words of taking the gaps along. */
export const gapsExportTexts = {
  actions: { nb: "Ta med parene", en: "Take the pairs along", fi: "Ota parit mukaan" },
  csv: { nb: "Last ned CSV", en: "Download CSV", fi: "Lataa CSV" },
  svg: { nb: "Matrise som SVG", en: "Matrix as SVG", fi: "Matriisi SVG-kuvana" },
  png: { nb: "Matrise som PNG", en: "Matrix as PNG", fi: "Matriisi PNG-kuvana" },
  title: {
    nb: "Hvor det mangler forbindelser: {groups}",
    en: "Where links are missing: {groups}",
    fi: "Missä yhteydet puuttuvat: {groups}",
  },
  legend: { nb: "{name}: {count}", en: "{name}: {count}", fi: "{name}: {count}" },
} as const;
