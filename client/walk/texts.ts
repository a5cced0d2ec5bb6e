/** Words of walking through the graph by keyboard. */
export const walkTexts = {
  role: { nb: "graf", en: "graph", fi: "verkko" },
  how: {
    nb: "Gå med piltastene: høyre og venstre mellom naboer, ned videre, opp tilbake. Spørsmålstegn viser alle tastene.",
    en: "Walk with the arrow keys: right and left among neighbours, down onwards, up back. A question mark lists all keys.",
    fi: "Liiku nuolinäppäimillä: oikealle ja vasemmalle naapurista toiseen, alas eteenpäin, ylös takaisin. Kysymysmerkki näyttää kaikki näppäimet.",
  },
  lost: {
    nb: "{name} vises ikke lenger.",
    en: "{name} is no longer shown.",
    fi: "{name} ei ole enää näkyvissä.",
  },
  nobody: {
    nb: "Ingen aktører vises.",
    en: "No actors are shown.",
    fi: "Yhtään toimijaa ei näytetä.",
  },
  here: { nb: "{name}, {kind}.", en: "{name}, {kind}.", fi: "{name}, {kind}." },
  hereSelected: {
    nb: "{name}, {kind}, valgt.",
    en: "{name}, {kind}, selected.",
    fi: "{name}, {kind}, valittu.",
  },
  neighbour: {
    nb: "Nabo {nth} av {count} til {of}: {ties}.",
    en: "Neighbour {nth} of {count} of {of}: {ties}.",
    fi: "{of}, naapuri {nth}/{count}: {ties}.",
  },
  tie: { nb: "{type}, {basis}", en: "{type}, {basis}", fi: "{type}, {basis}" },
  oneOfAll: {
    nb: "Aktør {nth} av {count} i bildet.",
    en: "Actor {nth} of {count} in the picture.",
    fi: "Toimija {nth}/{count} kuvassa.",
  },
  ties: {
    one: {
      nb: "{count} forbindelse i alt, {shown} vises.",
      en: "{count} tie in all, {shown} shown.",
      fi: "{count} side kaikkiaan, {shown} näkyvissä.",
    },
    other: {
      nb: "{count} forbindelser i alt, {shown} vises.",
      en: "{count} ties in all, {shown} shown.",
      fi: "{count} sidettä kaikkiaan, {shown} näkyvissä.",
    },
  },
  noTies: {
    nb: "Ingen forbindelse er registrert under filteret.",
    en: "No tie is on record under the filter.",
    fi: "Suodattimella ei löydy kirjattuja siteitä.",
  },
  keys: {
    nb: "Å gå i grafen",
    en: "Walking through the graph",
    fi: "Verkossa liikkuminen",
  },
  next: { nb: "Neste nabo", en: "Next neighbour", fi: "Seuraava naapuri" },
  previous: { nb: "Forrige nabo", en: "Previous neighbour", fi: "Edellinen naapuri" },
  nextType: {
    nb: "Neste type forbindelse",
    en: "Next type of tie",
    fi: "Seuraava sidetyyppi",
  },
  previousType: {
    nb: "Forrige type forbindelse",
    en: "Previous type of tie",
    fi: "Edellinen sidetyyppi",
  },
  onwards: {
    nb: "Videre til naboene",
    en: "Onwards to the neighbours",
    fi: "Eteenpäin naapureihin",
  },
  back: { nb: "Tilbake samme vei", en: "Back the way you came", fi: "Takaisin samaa tietä" },
  first: { nb: "Til den første aktøren", en: "To the first actor", fi: "Ensimmäiseen toimijaan" },
  select: {
    nb: "Velg, og åpne panelet",
    en: "Select, and open the panel",
    fi: "Valitse ja avaa paneeli",
  },
  add: {
    nb: "Legg til i utvalget, eller ta ut",
    en: "Add to the selection, or take out",
    fi: "Lisää valintaan tai poista siitä",
  },
  menu: { nb: "Åpne menyen", en: "Open the menu", fi: "Avaa valikko" },
  zoomIn: { nb: "Zoom inn", en: "Zoom in", fi: "Lähennä" },
  zoomOut: { nb: "Zoom ut", en: "Zoom out", fi: "Loitonna" },
} as const;
