import type { Theme } from "../../client/graph/theme.ts";
import { ACTOR_KINDS } from "../../client/vocabulary.ts";

/** Colours made by hand. */
export const THEME: Theme = {
  font: "sans-serif",
  text: "#111",
  subtle: "#555",
  background: "#fff",
  line: "#777",
  accent: "#00f",
  onAccent: "#fff",
  tinted: "#eee",
  kinds: new Map(ACTOR_KINDS.map((kind) => [kind, "rgb(1, 2, 3)"])),
};
