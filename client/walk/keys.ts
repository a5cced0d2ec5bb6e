import type { Text } from "../texts.ts";
import { walkTexts } from "./texts.ts";
import type { Move } from "./walk.ts";

/** What a key does in the graph: a move, or something to the actor one stands at or to the picture. */
export type Deed = Move | "select" | "add" | "menu" | "zoomIn" | "zoomOut";

/** A key of the graph, as actions name theirs: "Shift+F10". */
export interface WalkKey {
  readonly deed: Deed;
  readonly name: Text;
  readonly keys: readonly string[];
}

/** The keys of the graph, in the order in which they are told. */
export const WALK_KEYS: readonly WalkKey[] = [
  { deed: "next", name: walkTexts.next, keys: ["ArrowRight"] },
  { deed: "previous", name: walkTexts.previous, keys: ["ArrowLeft"] },
  { deed: "nextType", name: walkTexts.nextType, keys: ["PageDown"] },
  { deed: "previousType", name: walkTexts.previousType, keys: ["PageUp"] },
  { deed: "onwards", name: walkTexts.onwards, keys: ["ArrowDown"] },
  { deed: "back", name: walkTexts.back, keys: ["ArrowUp", "Backspace"] },
  { deed: "first", name: walkTexts.first, keys: ["Home"] },
  { deed: "select", name: walkTexts.select, keys: ["Enter"] },
  { deed: "add", name: walkTexts.add, keys: [" "] },
  { deed: "menu", name: walkTexts.menu, keys: ["Shift+F10", "ContextMenu"] },
  { deed: "zoomIn", name: walkTexts.zoomIn, keys: ["+"] },
  { deed: "zoomOut", name: walkTexts.zoomOut, keys: ["-"] },
];
