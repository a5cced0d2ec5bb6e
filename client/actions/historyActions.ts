import type { Action } from "./action.ts";

/** Going back and forth in what was done. */
export const historyActions: readonly Action[] = [
  {
    id: "undo",
    name: { nb: "Angre", en: "Undo", fi: "Kumoa" },
    icon: "undo",
    keys: ["Mod+z"],
    anywhere: true,
    on: ["toolbar"],
    ready: ({ effects }) => effects.undo !== null,
    run: ({ effects }) => effects.undo?.(),
  },
  {
    id: "redo",
    name: { nb: "Gjør om", en: "Redo", fi: "Tee uudelleen" },
    icon: "redo",
    keys: ["Mod+Shift+z", "Mod+y"],
    anywhere: true,
    on: ["toolbar"],
    ready: ({ effects }) => effects.redo !== null,
    run: ({ effects }) => effects.redo?.(),
  },
  {
    id: "history",
    name: { nb: "Historikk", en: "History", fi: "Historia" },
    icon: "history",
    keys: ["Shift+z"],
    on: ["toolbar"],
    ready: ({ effects }) => effects.opener("history") !== null,
    run: ({ effects }) => effects.opener("history")?.(),
  },
];
