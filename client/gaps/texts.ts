/** Words for the figures of a pair. */
export const figureTexts = {
  pair: { nb: "{from} – {to}", en: "{from} – {to}", fi: "{from} – {to}" },
  whole: {
    nb: "{pair}: {verdict}. {figures}",
    en: "{pair}: {verdict}. {figures}",
    fi: "{pair}: {verdict}. {figures}",
  },
  observed: {
    one: {
      nb: "{count} par av aktører er knyttet sammen",
      en: "{count} pair of actors is tied",
      fi: "{count} toimijaparilla on side",
    },
    other: {
      nb: "{count} par av aktører er knyttet sammen",
      en: "{count} pairs of actors are tied",
      fi: "{count} toimijaparilla on side",
    },
  },
  expected: {
    nb: "{observed}; tilfeldigheter ville gitt {interval}.",
    en: "{observed}; chance would give {interval}.",
    fi: "{observed}; sattuma antaisi {interval}.",
  },
  notFound: {
    nb: "Ingen forbindelse er funnet, men tilfeldigheter ville gitt {interval}: det sier ingenting.",
    en: "No tie was found, but chance would give {interval}: that says nothing.",
    fi: "Sidettä ei löytynyt, mutta sattuma antaisi {interval}: se ei kerro mitään.",
  },
  unread: {
    nb: "For lite er lest til å si noe.",
    en: "Too little was read to say anything.",
    fi: "Liian vähän on luettu, jotta voisi sanoa mitään.",
  },
  hardlyRead: {
    nb: "{observed}, men for lite er lest til å si mer.",
    en: "{observed}, but too little was read to say more.",
    fi: "{observed}, mutta liian vähän on luettu, jotta voisi sanoa enempää.",
  },
  interval: { nb: "{low} til {high}", en: "{low} to {high}", fi: "{low}–{high}" },
} as const;
