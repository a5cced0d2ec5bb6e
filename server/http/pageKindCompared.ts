import { SYMMETRIC_TIE_TYPES, TIE_TYPES } from "../../seed/vocabulary.ts";
import { compareTitle } from "../words/pages/explorePages.ts";
import type { PageKind } from "./pageKind.ts";

const DIRECTIONS = ["OUT", "IN", "NONE"] as const;

/** What two sources say of an actor's ties of one type and direction. */
export const COMPARE_PAGE: PageKind = {
  path: "/compare/:actor/:type/:direction/:first/:second",
  query: `query (
    $actor: ID!, $type: TieType!, $direction: Direction!, $first: ID!, $second: ID!
    $language: Language!
  ) {
    compareSources(
      actor: $actor, type: $type, direction: $direction, first: $first, second: $second
    ) { actor { name } summary(language: $language) }
  }`,
  subject: "compareSources",
  variables: ({ actor, type: name, direction: way, first, second }) => {
    const type = TIE_TYPES.find((each) => each === name);
    const direction = DIRECTIONS.find((each) => each.toLowerCase() === way);
    if (!type || !direction || first === second) return null;
    if (SYMMETRIC_TIE_TYPES.includes(type) !== (direction === "NONE")) return null;
    return { actor, type, direction, first, second };
  },
  words: (at, language) => ({
    title: compareTitle[language](at("compareSources", "actor", "name")),
    description: at("compareSources", "summary"),
  }),
};
