/** Words of the network as a picture. */
export const graphViewTexts = {
  description: {
    nb: "Bilde: {actors}, {ties} mellom dem. Tabellen viser det samme.",
    en: "Picture: {actors}, {ties} between them. The table shows the same.",
    fi: "Kuva: {actors}, niiden välillä {ties}. Taulukko näyttää saman.",
  },
  notShown: {
    nb: "forbindelser som ikke vises",
    en: "ties that are not shown",
    fi: "siteitä, joita ei näytetä",
  },
  hint: {
    nb: "Dobbeltklikk viser flere naboer, høyreklikk åpner menyen. Ctrl og hjul, eller to fingre, zoomer.",
    en: "Double click shows more neighbours, right click opens the menu. Ctrl and wheel, or two fingers, zoom.",
    fi: "Kaksoisnapsautus näyttää lisää naapureita, hiiren oikea painike avaa valikon. Ctrl ja rulla tai kaksi sormea zoomaa.",
  },
  touchHint: {
    nb: "Trykk to ganger for flere naboer, hold for menyen. To fingre zoomer og flytter.",
    en: "Tap twice for more neighbours, hold for the menu. Two fingers zoom and move.",
    fi: "Kaksi napautusta näyttää lisää naapureita, pitkä painallus avaa valikon. Kaksi sormea zoomaa ja siirtää.",
  },
} as const;
