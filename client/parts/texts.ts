/** Words of the small parts: waiting, failing, following. */
export const partTexts = {
  waiting: {
    nb: "Venter på {what} …",
    en: "Waiting for {what} …",
    fi: "Odotetaan: {what} …",
  },
  cancel: { nb: "Avbryt", en: "Cancel", fi: "Peruuta" },
  reportError: { nb: "Meld en feil", en: "Report an error", fi: "Ilmoita virheestä" },
  errorIn: { nb: "Feil i {about}", en: "Error in {about}", fi: "Virhe: {about}" },
  drawing: { nb: "Tegner bildet …", en: "Drawing the picture …", fi: "Piirretään kuvaa …" },
  noPicture: {
    nb: "Bildet kunne ikke tegnes. Listen viser det samme.",
    en: "The picture could not be drawn. The list shows the same.",
    fi: "Kuvaa ei voitu piirtää. Luettelo näyttää saman.",
  },
  zoomIn: { nb: "Zoom inn", en: "Zoom in", fi: "Lähennä" },
  zoomOut: { nb: "Zoom ut", en: "Zoom out", fi: "Loitonna" },
  fit: { nb: "Vis alt", en: "Show all", fi: "Näytä kaikki" },
  zoomButtons: { nb: "Bildet", en: "The picture", fi: "Kuva" },
  retry: { nb: "Prøv igjen", en: "Try again", fi: "Yritä uudelleen" },
  shownOf: { nb: "{shown} av {total}", en: "{shown} of {total}", fi: "{shown} / {total}" },
  showMore: { nb: "Vis flere", en: "Show more", fi: "Näytä lisää" },
  awayHeading: {
    nb: "Tjenesten svarer ikke",
    en: "The service does not answer",
    fi: "Palvelu ei vastaa",
  },
  awayText: {
    nb: "Vi fikk ikke kontakt. Se om du er på nett, og prøv igjen.",
    en: "We could not reach it. See whether you are online, and try again.",
    fi: "Yhteyttä ei saatu. Tarkista verkkoyhteytesi ja yritä uudelleen.",
  },
  slowHeading: {
    nb: "Det tok for lang tid",
    en: "It took too long",
    fi: "Vastaus viipyi liian kauan",
  },
  slowText: {
    nb: "Svaret kom ikke innen ti sekunder. Prøv igjen, eller still et smalere spørsmål.",
    en: "No answer came within ten seconds. Try again, or ask something narrower.",
    fi: "Vastausta ei saatu kymmenessä sekunnissa. Yritä uudelleen tai rajaa kysymystä.",
  },
  tooLongText: {
    nb: "Serveren ga opp etter to minutter. Still et smalere spørsmål.",
    en: "The server gave up after two minutes. Ask something narrower.",
    fi: "Palvelin luovutti kahden minuutin jälkeen. Rajaa kysymystä.",
  },
  graphAwayHeading: {
    nb: "Databasen svarer ikke nå",
    en: "The database does not answer right now",
    fi: "Tietokanta ei vastaa juuri nyt",
  },
  graphAwayText: {
    nb: "Det sier ingenting om svaret. Prøv igjen om litt.",
    en: "This says nothing about the answer. Try again in a moment.",
    fi: "Tämä ei kerro vastauksesta mitään. Yritä hetken kuluttua uudelleen.",
  },
  cancelledHeading: { nb: "Avbrutt", en: "Cancelled", fi: "Peruutettu" },
  cancelledText: {
    nb: "Du stoppet spørsmålet før svaret kom.",
    en: "You stopped the question before the answer came.",
    fi: "Pysäytit kysymyksen ennen vastausta.",
  },
  unknownHeading: {
    nb: "«{got}» finnes ikke i dataene",
    en: "“{got}” is not in the data",
    fi: "”{got}” ei ole aineistossa",
  },
  unknownText: {
    nb: "Adressen kan være skrevet feil, eller navnet kan ha endret seg.",
    en: "The address may be misspelt, or the name may have changed.",
    fi: "Osoitteessa voi olla kirjoitusvirhe, tai nimi on voinut muuttua.",
  },
  unknownNearest: { nb: "Mente du", en: "Did you mean", fi: "Tarkoititko" },
  badInputHeading: {
    nb: "Spørsmålet kan ikke besvares slik det står",
    en: "The question cannot be answered as it stands",
    fi: "Kysymykseen ei voi vastata tällaisenaan",
  },
  otherHeading: { nb: "Noe gikk galt", en: "Something went wrong", fi: "Jokin meni vikaan" },
} as const;
