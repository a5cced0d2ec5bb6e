import type { Text } from "../texts.ts";
import type { Action, Part } from "./action.ts";

/** Opens a part of the page, where the page has it. */
function opening(part: Part, name: Text, rest: Omit<Partial<Action>, "id" | "name">): Action {
  return {
    id: part,
    name,
    on: [],
    ...rest,
    ready: ({ effects }) => effects.opener(part) !== null,
    run: ({ effects }) => effects.opener(part)?.(),
  };
}

/** Narrowing what is shown, taking it along, and finding one's way. */
export const takeActions: readonly Action[] = [
  opening(
    "filter",
    { nb: "Filtre", en: "Filters", fi: "Suodattimet" },
    { icon: "filter", keys: ["f"], on: ["toolbar"] },
  ),
  {
    id: "copyLink",
    name: { nb: "Kopier lenke", en: "Copy link", fi: "Kopioi linkki" },
    icon: "link",
    on: [],
    ready: () => true,
    run: ({ effects }) => effects.copyLink(),
  },
  opening(
    "export",
    { nb: "Eksporter …", en: "Export …", fi: "Vie …" },
    { icon: "save", keys: ["x"], on: ["toolbar"] },
  ),
  opening("query", { nb: "Vis spørringen", en: "Show the query", fi: "Näytä kysely" }, {}),
  opening(
    "palette",
    { nb: "Kommandoer", en: "Commands", fi: "Komennot" },
    { icon: "commands", keys: ["Mod+k"], anywhere: true, on: ["toolbar"] },
  ),
  opening(
    "help",
    { nb: "Tastatursnarveier", en: "Keyboard shortcuts", fi: "Pikanäppäimet" },
    { icon: "keyboard", keys: ["?"], on: ["toolbar"] },
  ),
];
