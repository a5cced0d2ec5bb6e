/** Headings of the columns. */
export const columnTexts = {
  name: { nb: "Navn", en: "Name", fi: "Nimi" },
  kind: { nb: "Slag", en: "Kind", fi: "Laji" },
  regions: { nb: "Sted", en: "Place", fi: "Paikka" },
  themes: { nb: "Temaer", en: "Themes", fi: "Teemat" },
  ties: { nb: "Forbindelser vist", en: "Ties shown", fi: "Siteitä näkyvissä" },
  tiesInAll: { nb: "Forbindelser i alt", en: "Ties in all", fi: "Siteitä kaikkiaan" },
  founded: { nb: "Stiftet", en: "Founded", fi: "Perustettu" },
  id: { nb: "Id", en: "Id", fi: "Tunnus" },
  from: { nb: "Fra", en: "From", fi: "Mistä" },
  type: { nb: "Forbindelse", en: "Tie", fi: "Side" },
  to: { nb: "Til", en: "To", fi: "Mihin" },
  basis: { nb: "Grunnlag", en: "Basis", fi: "Peruste" },
  since: { nb: "Siden", en: "Since", fi: "Alkaen" },
  until: { nb: "Til og med", en: "Until", fi: "Päättyen" },
  evidence: { nb: "Belegg", en: "Evidence", fi: "Todisteita" },
} as const;
