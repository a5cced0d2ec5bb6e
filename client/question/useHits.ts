import { useEffect, useState } from "react";
import { useData } from "../api/useData.ts";
import type { ActorKind } from "../kinds/actorName.gen.ts";
import { KINDS } from "../kinds/index.ts";
import { API_LANGUAGE } from "../languages.ts";
import { LEVEL_NAMES } from "../regions/levelTexts.ts";
import { useWords } from "../useWords.ts";
import { SearchDocument, type SearchQuery } from "./search.gen.ts";

/** Something that can stand at either end of a question. */
export interface Hit {
  readonly id: string;
  readonly name: string;
  /** The kind of an actor; null for a region. */
  readonly kind: ActorKind | null;
  /** What it is, and where: "district, Nordland". */
  readonly what: string;
  /** The name that matched, where it is another. */
  readonly alias: string | null;
}

export type Hits = "idle" | "loading" | "failed" | readonly Hit[];

/** Milliseconds without a key before the search is asked. */
const PAUSE = 120;

/** Regions and actors whose name or alias holds the text, best first. */
export function useHits(text: string): Hits {
  const words = useWords();
  const settled = useSettled(text.trim());
  const found = useData(
    SearchDocument,
    { text: settled, language: API_LANGUAGE[words.language] },
    { pause: settled === "", keep: "search" },
  );
  if (settled === "") return "idle";
  if (found.state === "loading") return "loading";
  if (found.state === "error") return "failed";
  return found.data.search.flatMap((hit) => hitOf(hit, words.say));
}

function hitOf({ node, matchedName }: SearchQuery["search"][number], say: Say): Hit[] {
  if (node.__typename === "Theme") return [];
  const name = node.__typename === "Region" ? node.regionName : node.name;
  const alias = matchedName === name ? null : matchedName;
  if (node.__typename !== "Region") {
    return [{ id: node.id, name, kind: node.kind, what: say(KINDS[node.kind].name), alias }];
  }
  const level = say(LEVEL_NAMES[node.level]);
  const what = node.parent ? `${level}, ${node.parent.name}` : level;
  return [{ id: node.id, name, kind: null, what, alias }];
}

type Say = ReturnType<typeof useWords>["say"];

/** A text once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
