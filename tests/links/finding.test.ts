import { expect, it } from "vitest";
import { findingOf, type SideKnowledge, shortfall } from "../../server/links/finding.ts";

const known: SideKnowledge = { type: "REGION", actorCount: 4, withoutTies: 2 };

it("is linked where anything links, however little is known", () => {
  expect(findingOf(true, [{ ...known, actorCount: 0, withoutTies: 0 }, known])).toBe("LINKED");
});

it("is no link on record where half of the actors of each side have a tie", () => {
  expect(findingOf(false, [known, known])).toBe("NO_LINK_ON_RECORD");
});

it.each([
  ["a region without actors", { type: "REGION", actorCount: 0, withoutTies: 0 }, "EMPTY"],
  ["a cluster of two", { type: "CLUSTER", actorCount: 2, withoutTies: 0 }, "FEW_ACTORS"],
  [
    "a region where most are untied",
    { type: "REGION", actorCount: 5, withoutTies: 3 },
    "FEW_WITH_TIES",
  ],
  ["an actor without a tie", { type: "ACTOR", actorCount: 1, withoutTies: 1 }, "FEW_WITH_TIES"],
  ["an actor with a tie", { type: "ACTOR", actorCount: 1, withoutTies: 0 }, null],
  ["a region of three", { type: "REGION", actorCount: 3, withoutTies: 1 }, null],
] as const)("knows %s", (_, side, expected) => {
  expect(shortfall(side)).toBe(expected);
  expect(findingOf(false, [known, side])).toBe(
    expected === null ? "NO_LINK_ON_RECORD" : "TOO_LITTLE_KNOWN",
  );
});
