/** Words of the canvas and its buttons. */
export const graphTexts = {
  zoomIn: { nb: "Zoom inn", en: "Zoom in", fi: "Lähennä" },
  zoomOut: { nb: "Zoom ut", en: "Zoom out", fi: "Loitonna" },
  fit: { nb: "Vis alt", en: "Show all", fi: "Näytä kaikki" },
  buttons: { nb: "Bildet", en: "The picture", fi: "Kuva" },
  hint: {
    nb: "Ctrl og hjul, eller to fingre, zoomer. Dra for å flytte.",
    en: "Ctrl and wheel, or two fingers, zoom. Drag to move.",
    fi: "Ctrl ja rulla tai kaksi sormea zoomaa. Siirrä vetämällä.",
  },
} as const;
