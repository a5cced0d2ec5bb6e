import { expect, it } from "vitest";
import { actorFacets } from "../../server/network/actorFacets.ts";
import type { Member, MemberFilter } from "../../server/network/actorFilter.ts";

const everybody: MemberFilter = {
  ids: null,
  kinds: null,
  regions: null,
  themes: null,
  named: null,
};
const rana: Member = { id: "a", kind: "Company", regions: ["norway", "rana"], themes: ["steel"] };
const oslo: Member = { id: "b", kind: "Cluster", regions: ["norway", "oslo"], themes: ["health"] };

it("counts what each choice alone would leave, and nothing for what nobody has", () => {
  const filter = { ...everybody, regions: new Set(["rana"]) };
  const { regions, themes } = actorFacets([rana, oslo], filter);
  expect(regions.map(({ value, count }) => `${value} ${count}`)).toEqual([
    "norway 2",
    "oslo 1",
    "rana 1",
  ]);
  expect(themes).toEqual([{ value: "steel", count: 1 }]);
});

it("keeps regions and themes that were asked for where they leave nobody", () => {
  const filter = { ...everybody, regions: new Set(["rana"]), themes: new Set(["health", "wind"]) };
  const { regions, themes } = actorFacets([rana, oslo], filter);
  expect(regions).toContainEqual({ value: "rana", count: 0 });
  expect(themes).toContainEqual({ value: "health", count: 0 });
  expect(themes).toContainEqual({ value: "wind", count: 0 });
});
