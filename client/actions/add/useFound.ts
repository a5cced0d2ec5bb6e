import { useEffect, useState } from "react";
import { useData } from "../../api/useData.ts";
import type { ActorKind } from "../../kinds/actorName.gen.ts";
import { KINDS } from "../../kinds/index.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { LEVEL_NAMES } from "../../regions/levelTexts.ts";
import { useWords } from "../../useWords.ts";
import type { Start } from "../../view/view.ts";
import { FindDocument, type FindQuery } from "./find.gen.ts";
import { addTexts } from "./texts.ts";

/** Something that an exploration can hold or begin with. */
export interface Found {
  readonly start: Start;
  readonly name: string;
  /** What it is: its kind, its level, a theme. */
  readonly what: string;
  /** The kind of an actor; null for the others. */
  readonly kind: ActorKind | null;
  /** The name that matched, where it is another. */
  readonly alias: string | null;
}

/** What a search found, or why there is nothing to show. */
export type Finding = "idle" | "loading" | "failed" | readonly Found[];

/** Milliseconds without a key before the search is asked. */
const PAUSE = 120;

/** Actors, regions and themes whose name or alias holds the text, best first. */
export function useFound(text: string): Finding {
  const { say, language } = useWords();
  const settled = useSettled(text.trim());
  const answer = useData(
    FindDocument,
    { text: settled, language: API_LANGUAGE[language] },
    { pause: settled === "", keep: "find" },
  );
  if (settled === "") return "idle";
  if (answer.state === "loading") return "loading";
  if (answer.state === "error") return "failed";
  return answer.data.search.map((hit) => foundOf(hit, say));
}

type Hit = FindQuery["search"][number];

function foundOf({ node, matchedName }: Hit, say: ReturnType<typeof useWords>["say"]): Found {
  const named = (name: string) => ({ name, alias: matchedName === name ? null : matchedName });
  const { id } = node;
  switch (node.__typename) {
    case "Region": {
      const what = say(LEVEL_NAMES[node.level]);
      return { start: { type: "region", id }, ...named(node.regionName), what, kind: null };
    }
    case "Theme":
      return {
        start: { type: "theme", id },
        ...named(node.label),
        what: say(addTexts.theme),
        kind: null,
      };
    default: {
      const { kind } = node;
      return {
        start: { type: "actor", id },
        ...named(node.name),
        what: say(KINDS[kind].name),
        kind,
      };
    }
  }
}

/** A text once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
