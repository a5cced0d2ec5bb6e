import fc from "fast-check";
import { expect, it } from "vitest";
import { admits } from "../../server/links/tieFilter.ts";
import { actorFacets } from "../../server/network/actorFacets.ts";
import { passing } from "../../server/network/actorFilter.ts";
import type { Counted } from "../../server/network/counted.ts";
import { hiddenTies } from "../../server/network/memberTie.ts";
import { tieFacets } from "../../server/network/tieFacets.ts";
import { everything } from "../links/world.ts";
import { facetsByDefinition, left } from "./byDefinition.ts";
import { anybody, anyChoice, anyFilter, anyMembers, anyTies, member, tie } from "./world.ts";

const asked = fc.record({
  members: anyMembers,
  ties: anyTies,
  filter: anyFilter,
  choice: anyChoice,
});

const byValue = (counted: readonly Counted<string | number>[]) =>
  Object.fromEntries(counted.map(({ value, count }) => [value, count]));

it("each facet counts what that choice alone of its kind would leave", () => {
  fc.assert(
    fc.property(asked, ({ members, ties, filter, choice }) => {
      const actors = actorFacets(members, filter);
      const found = tieFacets(ties, choice, passing(filter, members));
      expect({
        kinds: byValue(actors.kinds),
        themes: byValue(actors.themes),
        regions: byValue(actors.regions),
        placeUnknown: actors.placeUnknown,
        types: byValue(found.types),
        bases: byValue(found.bases),
        years: byValue(found.years),
        undated: found.undated,
      }).toEqual(facetsByDefinition({ members, ties, filter, choice }));
    }),
    { numRuns: 500 },
  );
});

it("hides ties that do not count, and those with a hidden end", () => {
  fc.assert(
    fc.property(asked, ({ members, ties, filter, choice }) => {
      const shown = left(members, filter);
      const expected = ties.filter(
        (each) => !(admits(choice, each) && shown.includes(each.from) && shown.includes(each.to)),
      );
      const found = hiddenTies(ties, choice, passing(filter, members));
      expect(found).toEqual(expected.map(({ id }) => id));
    }),
  );
});

it("lists themes and regions with most actors first, then by id", () => {
  const members = [
    member("a", { themes: ["steel"], regions: ["rana", "norway"] }),
    member("b", { themes: ["algae"], regions: ["bodo", "norway"] }),
  ];
  const { themes, regions } = actorFacets(members, anybody);
  expect(themes.map(({ value }) => value)).toEqual(["algae", "steel"]);
  expect(regions.map(({ value }) => value)).toEqual(["norway", "bodo", "rana"]);
});

it("shows no facet of ties whose end is hidden, and still counts the hidden actor's kind", () => {
  const members = [member("a"), member("b", { kind: "Cluster" })];
  const filter = { ...anybody, kinds: new Set(["Company" as const]) };
  const ties = [tie("a MEMBER_OF b", ["STATED", "", ""])];
  expect(tieFacets(ties, everything, passing(filter, members))).toEqual({
    ...{ types: [], bases: [], years: [], undated: 0 },
  });
  expect(byValue(actorFacets(members, filter).kinds)).toEqual({ Cluster: 1, Company: 1 });
});
