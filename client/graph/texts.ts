/** Words of the picture of an answer. */
export const graphTexts = {
  hint: {
    nb: "Ctrl og hjul, eller to fingre, zoomer. Dra for å flytte.",
    en: "Ctrl and wheel, or two fingers, zoom. Drag to move.",
    fi: "Ctrl ja rulla tai kaksi sormea zoomaa. Siirrä vetämällä.",
  },
} as const;
