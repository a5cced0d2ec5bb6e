import fc from "fast-check";
import type { Collected, Details } from "../../client/export/network/collectNetwork.ts";
import type { ExportedNetwork } from "../../client/export/network/exported.ts";
import { exportedNetwork } from "../../client/export/network/exportedNetwork.ts";
import { type Network, type NetworkTie, networkOf } from "../../client/network/network.ts";
import { shownOf } from "../../client/network/shown.ts";
import { type Words, wordsOf } from "../../client/texts.ts";
import { UNEXPLORED } from "../../client/view/explored.ts";
import { plainView, type View } from "../../client/view/view.ts";
import { answer, member, tie } from "../client/network/world.ts";

/** Names that have broken files, sheets and pages elsewhere. */
export const HOSTILE: readonly string[] = [
  "=HYPERLINK(1)",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "\nx",
  '<script>alert("1")</script> & <b>bold</b>',
  "]]> --> <![CDATA[ ?>",
  '"quoted", with, commas',
  "two\r\nlines",
  "مركز الابتكار",
  "\u202Eevitcele",
  "emoji 👩‍🔬 🇳🇴",
  "control \u0000\u0001\u000B\u001B\u007F\u0085",
  "lone \uD800 and \uDC00",
  "not a character \uFFFE\uFFFF",
  "x".repeat(500),
  "very long ".repeat(50),
  " outer spaces ",
  "ends in backslash \\",
];

/** Any name, hostile ones among them. */
export const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", minLength: 1 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
    .map((units) => String.fromCharCode(...units)),
);

export const LINK = "https://example.org/explore/actor/a0?v=1&add=chosen,a0@0.0";

/** An exploration of actors with these names, each tied to the next in three ways, and once both ways. */
export function screenOf(names: readonly string[], change: Partial<View> = {}) {
  const members = names.map((name, index) => ({
    ...member(`a${index}`, { regions: index % 2 ? ["north"] : [], tieCount: 9 }),
    actor: {
      id: `a${index}`,
      kind: "Company" as const,
      name,
      shortName: index % 3 ? null : name.slice(0, 9),
      founded: index % 2 ? 1990 + index : null,
    },
  }));
  const ties = members
    .slice(1)
    .flatMap((_, index): NetworkTie[] => [
      { ...tie(`a${index}~SUPPORTS~a${index + 1}`), since: "2014-05", basis: "INFERRED" },
      tie(`a${index}~FUNDS~a${index + 1}`),
      tie(`a${index + 1}~FUNDS~a${index}`),
      tie(`a${index}~COLLABORATES_WITH~a${index + 1}`),
    ]);
  const network: Network = networkOf(answer(members, ties));
  const placed = members.map(({ actor }, index) => ({
    id: actor.id,
    at: { x: (index % 5) * 20, y: Math.floor(index / 5) * 9 - 4 },
  }));
  const view: View = {
    ...plainView({ name: "explore", from: { type: "actor", id: "a0" } }),
    explored: { ...UNEXPLORED, groups: [{ origin: { type: "chosen" }, actors: placed }] },
    ...change,
  };
  return { view, network, shown: shownOf(network, view) };
}

/** What the API adds about such actors; whatever is text is a name too. */
export function collectedOf(names: readonly string[]): Collected {
  return {
    dataset: {
      version: "0123456789abcdef",
      attribution: ["Places: <GeoNames>"],
      caveat: "Silence proves nothing.",
      licence: "Free & open",
    },
    details: new Map(names.map((name, index) => [`a${index}`, details(`a${index}`, name)])),
    regionNames: new Map([["north", "The North"]]),
    themeNames: new Map([["steel", "Steel"]]),
  };
}

function details(id: string, name: string): Details {
  return {
    id,
    aliases: [name, "second name"],
    summary: name,
    programmes: [],
    website: "https://example.org/?a=1&b=2",
    locations: [
      { roleLabel: "seat", basis: "STATED", region: { id: "north" }, evidence: [{ id: "r1" }] },
    ],
    themes: [{ theme: { id: "steel" }, source: { id: "d1" } }],
    sources: [{ id: "d1", title: name, url: null }],
  };
}

/** Such an exploration, ready to be written. */
export function exportedOf(
  names: readonly string[],
  words: Words = wordsOf("en"),
): ExportedNetwork {
  return exportedNetwork(screenOf(names), collectedOf(names), {
    words,
    address: LINK,
    day: "2026-02-03",
  });
}
