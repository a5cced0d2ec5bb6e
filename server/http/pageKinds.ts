import {
  linksTitle,
  regionDescription,
  sourceDescription,
  themeDescription,
} from "../words/pages/pages.ts";
import type { PageKind } from "./pageKind.ts";
import { COMPARE_PAGE } from "./pageKindCompared.ts";
import { BROKERAGE_PAGES } from "./pageKindsBrokerage.ts";
import { EXPLORE_PAGES } from "./pageKindsExplored.ts";
import { GAPS_PAGES } from "./pageKindsGaps.ts";

/** Every kind of page that the graph has words for, with the question that fetches them. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    path: "/links/:from/:to",
    query: `query ($from: ID!, $to: ID!, $filter: TieFilter, $language: Language!) {
      whoLinks(from: $from, to: $to, filter: $filter) {
        from { name(language: $language) }
        to { name(language: $language) }
        summary(language: $language)
      }
    }`,
    subject: "whoLinks",
    words: (at, language) => ({
      title: linksTitle[language](at("whoLinks", "from", "name"), at("whoLinks", "to", "name")),
      description: at("whoLinks", "summary"),
    }),
  },
  {
    path: "/actor/:id",
    query: `query ($id: ID!, $language: Language!) {
      actor(id: $id) { name summary(language: $language) }
    }`,
    subject: "actor",
    words: (at) => ({ title: at("actor", "name"), description: at("actor", "summary") }),
  },
  {
    path: "/region/:id",
    query: `query ($id: ID!, $language: Language!) {
      region(id: $id) { name(language: $language) actorCount }
    }`,
    subject: "region",
    words: (at, language) => {
      const title = at("region", "name");
      const actors = Number(at("region", "actorCount"));
      return { title, description: regionDescription[language](title, actors) };
    },
  },
  {
    path: "/theme/:id",
    query: `query ($id: ID!, $language: Language!) {
      theme(id: $id) { label(language: $language) actorCount }
    }`,
    subject: "theme",
    words: (at, language) => {
      const title = at("theme", "label");
      const actors = Number(at("theme", "actorCount"));
      return { title, description: themeDescription[language](title, actors) };
    },
  },
  {
    path: "/tie/:id",
    query: `query ($id: ID!) {
      tie(id: $id) { from { name } to { name } evidence { claim } }
    }`,
    subject: "tie",
    words: (at) => ({
      title: `${at("tie", "from", "name")} – ${at("tie", "to", "name")}`,
      description: at("tie", "evidence", "0", "claim"),
    }),
  },
  {
    path: "/source/:id",
    query: `query ($id: ID!) {
      source(id: $id) { title publisher date }
    }`,
    subject: "source",
    words: (at, language) => {
      const origin = [at("source", "publisher"), at("source", "date")].filter(Boolean).join(", ");
      return { title: at("source", "title"), description: sourceDescription[language](origin) };
    },
  },
  ...EXPLORE_PAGES,
  COMPARE_PAGE,
  ...GAPS_PAGES,
  ...BROKERAGE_PAGES,
];
