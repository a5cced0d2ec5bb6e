import { exploreDescription, exploreTitle } from "../words/pages/explorePages.ts";
import type { PageKind } from "./pageKind.ts";

/** What explorations can begin with: the network around an actor, in a region, on a theme. */
export const EXPLORE_PAGES: readonly PageKind[] = [
  {
    path: "/explore/actor/:id",
    query: "query ($id: ID!) { actor(id: $id) { name } }",
    subject: "actor",
    words: (at, language) => {
      const name = at("actor", "name");
      return {
        title: exploreTitle[language](name),
        description: exploreDescription.actor[language](name),
      };
    },
  },
  {
    path: "/explore/region/:id",
    query: `query ($id: ID!, $language: Language!) {
      region(id: $id) { name(language: $language) actorCount }
    }`,
    subject: "region",
    words: (at, language) => ({
      title: exploreTitle[language](at("region", "name")),
      description: exploreDescription.several(language, Number(at("region", "actorCount"))),
    }),
  },
  {
    path: "/explore/theme/:id",
    query: `query ($id: ID!, $language: Language!) {
      theme(id: $id) { label(language: $language) actorCount }
    }`,
    subject: "theme",
    words: (at, language) => ({
      title: exploreTitle[language](at("theme", "label")),
      description: exploreDescription.several(language, Number(at("theme", "actorCount"))),
    }),
  },
];
