/** Words of the frame around every page. */
export const shellTexts = {
  skip: { nb: "Hopp til innholdet", en: "Skip to the content", fi: "Siirry sisältöön" },
  mainMenu: { nb: "Hovedmeny", en: "Main menu", fi: "Päävalikko" },
  settings: { nb: "Språk og utseende", en: "Language and appearance", fi: "Kieli ja ulkoasu" },
  ask: { nb: "Spør", en: "Ask", fi: "Kysy" },
  explore: { nb: "Utforsk", en: "Explore", fi: "Tutki" },
  gaps: { nb: "Hull", en: "Gaps", fi: "Aukot" },
  brokerage: { nb: "Mellomledd", en: "Go-betweens", fi: "Välittäjät" },
  about: { nb: "Om dataene", en: "About the data", fi: "Aineistosta" },
  api: { nb: "API", en: "API", fi: "Rajapinta" },
  language: { nb: "Språk", en: "Language", fi: "Kieli" },
  colours: { nb: "Farger", en: "Colours", fi: "Värit" },
  scheme: {
    auto: { nb: "Som systemet", en: "As the system", fi: "Järjestelmän mukaan" },
    light: { nb: "Lyse", en: "Light", fi: "Vaaleat" },
    dark: { nb: "Mørke", en: "Dark", fi: "Tummat" },
  },
  copyLink: { nb: "Kopier lenke", en: "Copy link", fi: "Kopioi linkki" },
  copied: { nb: "Kopiert", en: "Copied", fi: "Kopioitu" },
  notCopied: {
    nb: "Nettleseren lot oss ikke kopiere",
    en: "The browser did not let us copy",
    fi: "Selain ei sallinut kopiointia",
  },
  dataVersion: { nb: "Dataversjon", en: "Data version", fi: "Aineiston versio" },
  ignored: {
    nb: "Noe i denne lenken sier oss ingenting, og er utelatt:",
    en: "Something in this link says nothing to us, and was left out:",
    fi: "Osa tästä linkistä ei kerro meille mitään, ja se jätettiin pois:",
  },
} as const;
