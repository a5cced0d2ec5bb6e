/** Words of the list of gaps, those that ask most to be closed first. */
export const rankedTexts = {
  heading: {
    nb: "Hull som det haster mest å tette",
    en: "Gaps that ask most to be closed",
    fi: "Aukot, jotka kannattaa ensin sulkea",
  },
  how: {
    nb: "Rekkefølgen er de tre tallene ganget med hverandre, hvert fra 0 til 1.",
    en: "Their order is the product of the three figures, each from 0 to 1.",
    fi: "Järjestys on kolmen luvun tulo; kukin on välillä 0–1.",
  },
  theList: { nb: "listen over hull", en: "the list of gaps", fi: "aukkojen luettelo" },
  none: {
    one: {
      nb: "Ingen hull: det ene paret som vi vet nok om, er ikke et.",
      en: "No gap: the one pair of which enough is known is none.",
      fi: "Ei aukkoja: ainoa pari, josta tiedetään tarpeeksi, ei ole sellainen.",
    },
    other: {
      nb: "Ingen hull blant de {count} parene som vi vet nok om.",
      en: "No gap among the {count} pairs of which enough is known.",
      fi: "Ei aukkoja niissä {count} parissa, joista tiedetään tarpeeksi.",
    },
  },
  nothingKnown: {
    nb: "Vi vet ikke nok om noe par til å si om det er et hull.",
    en: "Not enough is known of any pair to say whether it is a gap.",
    fi: "Mistään parista ei tiedetä tarpeeksi, jotta voisi sanoa, onko siinä aukko.",
  },
  unknown: {
    one: {
      nb: "Om {count} par kan vi ikke si noe: det er ikke det samme som at det mangler forbindelser.",
      en: "Of {count} pair we can say nothing: that is not to say that it lacks ties.",
      fi: "{count} parista ei voi sanoa mitään: se ei tarkoita, että siteet puuttuvat.",
    },
    other: {
      nb: "Om {count} par kan vi ikke si noe: det er ikke det samme som at de mangler forbindelser.",
      en: "Of {count} pairs we can say nothing: that is not to say that they lack ties.",
      fi: "{count} parista ei voi sanoa mitään: se ei tarkoita, että siteet puuttuvat.",
    },
  },
  cut: {
    nb: "De første {shown} av {total} hull. Alle står i listen over par.",
    en: "The first {shown} of {total} gaps. All of them are in the list of pairs.",
    fi: "Ensimmäiset {shown} aukkoa, kaikkiaan {total}. Kaikki ovat parien luettelossa.",
  },
  separation: { nb: "Avstand", en: "Separation", fi: "Etäisyys" },
  separationMeans: {
    nb: "Andelen tilfeldige nettverk som har flere forbindelser mellom de to; 1 der det ikke finnes noen vei.",
    en: "The share of random networks that have more ties between the two; 1 where there is no way at all.",
    fi: "Osuus satunnaisverkostoista, joissa näiden välillä on enemmän siteitä; 1, jos reittiä ei ole.",
  },
  themes: { nb: "Felles temaer", en: "Themes in common", fi: "Yhteiset teemat" },
  themesMeans: {
    nb: "Hvor like temaene deres er, sjeldne temaer teller mest.",
    en: "How like their themes are; rare themes count most.",
    fi: "Kuinka samanlaisia niiden teemat ovat; harvinaiset painavat eniten.",
  },
  themesUnknown: {
    nb: "Temaene er ukjente og teller som 0,5.",
    en: "Their themes are unknown and count as 0.5.",
    fi: "Teemat ovat tuntemattomia ja lasketaan arvoksi 0,5.",
  },
  coverage: { nb: "Hvor godt kjent", en: "How well known", fi: "Kuinka tunnettu" },
  coverageMeans: {
    nb: "Hvor stor del av aktørene i {weaker} vi kjenner forbindelser til; det er den av de to som er minst kjent.",
    en: "How far {weaker} is known, the one of the two that is known less.",
    fi: "Kuinka hyvin {weaker} tunnetaan; se on näistä kahdesta huonommin tunnettu.",
  },
  score: { nb: "Til sammen", en: "Together", fi: "Yhteensä" },
} as const;
