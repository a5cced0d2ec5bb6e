/** Words around ties in lists. */
export const tieTexts = {
  whole: { nb: "Om denne forbindelsen", en: "About this tie", fi: "Tietoja tästä siteestä" },
  theEvidence: { nb: "belegg", en: "evidence", fi: "todisteita" },
} as const;
