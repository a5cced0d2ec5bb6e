/** Words around the actions: toolbar, menu, palette, dialogs. */
export const actionTexts = {
  toolbar: { nb: "Verktøy", en: "Tools", fi: "Työkalut" },
  about: {
    one: { nb: "{name}", en: "{name}", fi: "{name}" },
    other: { nb: "{count} aktører", en: "{count} actors", fi: "{count} toimijaa" },
  },
  close: { nb: "Lukk", en: "Close", fi: "Sulje" },
  commands: { nb: "Kommandoer", en: "Commands", fi: "Komennot" },
  paletteHint: {
    nb: "Kommando, aktør, region eller tema",
    en: "Command, actor, region or theme",
    fi: "Komento, toimija, alue tai teema",
  },
  add: { nb: "Legg til i bildet", en: "Add to the picture", fi: "Lisää kuvaan" },
  begin: { nb: "Start på nytt fra", en: "Start anew from", fi: "Aloita alusta kohteesta" },
  keys: { nb: "Tastatursnarveier", en: "Keyboard shortcuts", fi: "Pikanäppäimet" },
  everywhere: { nb: "Overalt på siden", en: "Everywhere on the page", fi: "Kaikkialla sivulla" },
  onStage: {
    nb: "Når fokus er i grafen, tabellen eller panelet",
    en: "When the focus is in the graph, the table or the panel",
    fi: "Kun kohdistus on verkossa, taulukossa tai paneelissa",
  },
  space: { nb: "Mellomrom", en: "Space", fi: "Välilyönti" },
  copied: { nb: "Lenken er kopiert", en: "The link is copied", fi: "Linkki on kopioitu" },
  notCopied: {
    nb: "Nettleseren lot oss ikke kopiere",
    en: "The browser did not let us copy",
    fi: "Selain ei sallinut kopiointia",
  },
} as const;
