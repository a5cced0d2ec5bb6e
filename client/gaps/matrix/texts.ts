/** Words of the matrix. */
export const matrixTexts = {
  name: {
    nb: "Forbindelser mellom hver gruppe og alle de andre",
    en: "Ties between each group and all others",
    fi: "Siteet jokaisen ryhmän ja kaikkien muiden välillä",
  },
  hint: {
    nb: "Pek på en rute, eller gå dit med piltastene, og se tallene. Åpne den for å se hvem og hvorfor.",
    en: "Point at a cell, or go there with the arrow keys, and see its figures. Open it to see who and why.",
    fi: "Osoita ruutua tai siirry siihen nuolinäppäimillä, niin näet luvut. Avaa se, niin näet keitä ja miksi.",
  },
  itself: {
    nb: "{name} og seg selv",
    en: "{name} and itself",
    fi: "{name} itsensä kanssa",
  },
  actors: {
    one: {
      nb: "{name}: {count} aktør",
      en: "{name}: {count} actor",
      fi: "{name}: {count} toimija",
    },
    other: {
      nb: "{name}: {count} aktører",
      en: "{name}: {count} actors",
      fi: "{name}: {count} toimijaa",
    },
  },
} as const;
