/** Words of the tie panel. */
export const tiePanelTexts = {
  name: { nb: "forbindelse", en: "tie", fi: "side" },
  statements: {
    one: { nb: "{count} utsagn", en: "{count} statement", fi: "{count} väite" },
    other: { nb: "{count} utsagn", en: "{count} statements", fi: "{count} väitettä" },
  },
  symmetric: {
    nb: "Gjelder begge veier.",
    en: "Holds both ways.",
    fi: "Pätee molempiin suuntiin.",
  },
  ask: {
    nb: "Hvem knytter dem ellers sammen?",
    en: "Who else links them?",
    fi: "Kuka muu yhdistää heidät?",
  },
} as const;
