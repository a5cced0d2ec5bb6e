/** Numbers of what a network holds, as parts of sentences. */
export const networkTexts = {
  actors: {
    one: { nb: "{count} aktør", en: "{count} actor", fi: "{count} toimija" },
    other: { nb: "{count} aktører", en: "{count} actors", fi: "{count} toimijaa" },
  },
  ties: {
    one: { nb: "{count} forbindelse", en: "{count} tie", fi: "{count} side" },
    other: { nb: "{count} forbindelser", en: "{count} ties", fi: "{count} sidettä" },
  },
} as const;
