/** Words around ties in lists. */
export const tieTexts = {
  evidence: { nb: "Belegg", en: "Evidence", fi: "Todisteet" },
  evidenceOf: { nb: "for {name}", en: "for {name}", fi: "– {name}" },
  whole: { nb: "Om denne forbindelsen", en: "About this tie", fi: "Tietoja tästä siteestä" },
  theEvidence: { nb: "belegg", en: "evidence", fi: "todisteita" },
} as const;
