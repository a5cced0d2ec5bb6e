/** Words of an actor's neighbourhood. */
export const neighbourTexts = {
  heading: { nb: "Naboene til {name}", en: "Neighbours of {name}", fi: "Naapurit: {name}" },
  theNeighbours: { nb: "naboene", en: "the neighbours", fi: "naapureita" },
  back: { nb: "Tilbake til svaret", en: "Back to the answer", fi: "Takaisin vastaukseen" },
  hide: { nb: "Skjul naboene", en: "Hide the neighbours", fi: "Piilota naapurit" },
  ties: {
    one: { nb: "{count} forbindelse", en: "{count} tie", fi: "{count} side" },
    other: { nb: "{count} forbindelser", en: "{count} ties", fi: "{count} sidettä" },
  },
  byType: { nb: "Etter type", en: "By type", fi: "Tyypeittäin" },
  allTypes: { nb: "Alle typer", en: "All types", fi: "Kaikki tyypit" },
  none: {
    nb: "Ingen forbindelse er registrert. Det beviser ikke at det ikke finnes noen.",
    en: "No tie is on record. That does not prove that there is none.",
    fi: "Yhtään sidettä ei ole kirjattu. Se ei todista, ettei niitä ole.",
  },
  picture: { nb: "Bilde av naboene", en: "Picture of the neighbours", fi: "Naapurit kuvana" },
  pictureShows: {
    nb: "Bildet viser {name} i midten og {count} forbindelser til naboene rundt. Listen viser det samme.",
    en: "The picture shows {name} in the middle and {count} ties to the neighbours around it. The list shows the same.",
    fi: "Kuvassa {name} on keskellä ja ympärillä {count} sidettä naapureihin. Luettelo näyttää saman.",
  },
  pictureCut: {
    nb: "Bildet viser de {count} sterkeste forbindelsene.",
    en: "The picture shows the {count} strongest ties.",
    fi: "Kuvassa on {count} vahvinta sidettä.",
  },
} as const;
