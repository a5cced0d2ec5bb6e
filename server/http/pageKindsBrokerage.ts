import { brokerageDescription, brokerageTitle } from "../words/pages/brokeragePages.ts";
import type { PageKind } from "./pageKind.ts";

/** A page about who holds something together, by how its address names the sides. */
function brokeragePage(path: string): PageKind {
  return {
    path,
    query: `query ($sides: [ID!]!, $filter: TieFilter, $language: Language!) {
      brokerage(scope: { sides: $sides, filter: $filter }) {
        scope { sides { name(language: $language) } }
        summary(language: $language)
      }
    }`,
    subject: "brokerage",
    variables: sidesOf,
    words: (at, language) => ({
      title: brokerageTitle[language](
        at("brokerage", "scope", "sides", "0", "name"),
        at("brokerage", "scope", "sides", "1", "name"),
      ),
      description: at("brokerage", "summary"),
    }),
    meanwhile: MEANWHILE,
  };
}

const MEANWHILE: NonNullable<PageKind["meanwhile"]> = {
  query: `query ($from: ID!, $to: ID!, $language: Language!) {
    fromRegion: region(id: $from) { name(language: $language) }
    fromActor: actor(id: $from) { name }
    toRegion: region(id: $to) { name(language: $language) }
    toActor: actor(id: $to) { name }
  }`,
  words: (at, language) => ({
    title: brokerageTitle[language](
      at("fromRegion", "name") || at("fromActor", "name"),
      at("toRegion", "name") || at("toActor", "name"),
    ),
    description: brokerageDescription[language],
  }),
};

const sidesOf: NonNullable<PageKind["variables"]> = ({ from = "", to = "" }) => ({
  ...{ from, to },
  sides: [from, to].filter(Boolean),
});

/** Who holds together the whole network, a side of it, or two sides. */
export const BROKERAGE_PAGES: readonly PageKind[] = [
  brokeragePage("/brokerage"),
  brokeragePage("/brokerage/:from"),
  brokeragePage("/brokerage/:from/:to"),
];
