/** Words that only pictures have. */
export const pictureTexts = {
  more: {
    nb: "forbindelser som ikke er med i bildet",
    en: "ties that are not in the picture",
    fi: "sidettä, joita kuvassa ei ole",
  },
  nameless: {
    one: {
      nb: "Navnet på {count} aktør har ikke plass.",
      en: "The name of {count} actor has no room.",
      fi: "{count} toimijan nimi ei mahdu kuvaan.",
    },
    other: {
      nb: "Navnene på {count} aktører har ikke plass.",
      en: "The names of {count} actors have no room.",
      fi: "{count} toimijan nimet eivät mahdu kuvaan.",
    },
  },
  tooLarge: {
    nb: "Bildet blir for stort som PNG. Ta SVG, eller vis færre aktører.",
    en: "The picture is too large for PNG. Take SVG, or show fewer actors.",
    fi: "Kuva on liian suuri PNG-muotoon. Valitse SVG tai näytä vähemmän toimijoita.",
  },
} as const;
