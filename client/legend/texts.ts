/** Words of the legend. */
export const legendTexts = {
  name: { nb: "Tegnforklaring", en: "Legend", fi: "Selitykset" },
  arrow: {
    nb: "pil: fra den som gjør noe, til den det gjelder; uten pil gjelder det begge veier",
    en: "arrow: from who acts to whom it concerns; without an arrow it holds both ways",
    fi: "nuoli: tekijästä kohteeseen; ilman nuolta side pätee molempiin suuntiin",
  },
  placeless: { nb: "sted ukjent", en: "place unknown", fi: "paikka tuntematon" },
} as const;
