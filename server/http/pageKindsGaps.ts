import { REGION_LEVELS, type RegionLevel } from "../../seed/vocabulary.ts";
import { type GroupKind, gapsDescription, gapsTitle, gapTitle } from "../words/pages/gapPages.ts";
import type { PageKind } from "./pageKind.ts";

/** A page that sets groups of a kind against each other. */
function gapsPage(kind: GroupKind, page: Pick<PageKind, "path" | "variables">): PageKind {
  return {
    ...page,
    query: `query ($groups: GroupsInput!, $filter: TieFilter, $language: Language!) {
      gaps(groups: $groups, filter: $filter) { summary(language: $language) }
    }`,
    subject: "gaps",
    words: (at, language) => ({
      title: gapsTitle[language](kind),
      description: at("gaps", "summary"),
    }),
    meanwhile: {
      query: "{ __typename }",
      words: (_, language) => ({
        title: gapsTitle[language](kind),
        description: gapsDescription[language],
      }),
    },
  };
}

function levelPage(level: RegionLevel, path: string): PageKind {
  return gapsPage(level, { path, variables: () => ({ groups: { level } }) });
}

const GAP_PAGE: PageKind = {
  path: "/gap/:from/:to",
  query: `query ($from: ID!, $to: ID!, $filter: TieFilter, $language: Language!) {
    gap(from: $from, to: $to, filter: $filter) {
      from { name(language: $language) }
      to { name(language: $language) }
      reason(language: $language)
    }
  }`,
  subject: "gap",
  words: (at, language) => ({
    title: gapTitle[language](at("gap", "from", "name"), at("gap", "to", "name")),
    description: at("gap", "reason"),
  }),
  meanwhile: {
    query: `query ($from: ID!, $to: ID!, $language: Language!) {
      fromRegion: region(id: $from) { name(language: $language) }
      fromActor: actor(id: $from) { name }
      toRegion: region(id: $to) { name(language: $language) }
      toActor: actor(id: $to) { name }
    }`,
    words: (at, language) => ({
      title: gapTitle[language](
        at("fromRegion", "name") || at("fromActor", "name"),
        at("toRegion", "name") || at("toActor", "name"),
      ),
      description: gapsDescription[language],
    }),
  },
};

/** Where links are missing: among the regions of each level, counties unless told; among clusters; between two sides. */
export const GAPS_PAGES: readonly PageKind[] = [
  levelPage("COUNTY", "/gaps"),
  ...REGION_LEVELS.map((level) => levelPage(level, `/gaps/${level.toLowerCase()}`)),
  gapsPage("CLUSTERS", {
    path: "/gaps/clusters{/*clusters}",
    variables: ({ clusters }) => ({ groups: clusters ? { clusters } : { allClusters: true } }),
  }),
  GAP_PAGE,
];
