import { expect, it } from "vitest";
import { facetOptions } from "../../../client/filter/facetOptions.ts";
import { isFound } from "../../../client/filter/found.ts";
import { wordsOf } from "../../../client/texts.ts";
import { DEFAULT_FILTER } from "../../../client/view/view.ts";
import { facets, region, theme } from "./facets.ts";

it("puts what leaves most first, wide regions before narrow ones, then by name", () => {
  const given = facets({
    regions: [
      region("bodø", 3, "MUNICIPALITY"),
      region("asker", 3, "MUNICIPALITY"),
      region("norge", 3, "COUNTRY"),
      region("rana", 5, "MUNICIPALITY"),
    ],
  });
  const { regions } = facetOptions(given, DEFAULT_FILTER, wordsOf("nb"));
  expect(regions.map(({ value, mark }) => `${value} ${mark}`)).toEqual([
    "rana kommune",
    "norge land",
    "asker kommune",
    "bodø kommune",
  ]);
});

it.each([
  ["nb", ["ære", "øre", "åre"]],
  ["fi", ["åre", "ære", "øre"]],
] as const)("sorts names as %s does", (language, sorted) => {
  const themes = ["åre", "øre", "ære"].map((id) => theme(id, 1));
  const options = facetOptions(facets({ themes }), DEFAULT_FILTER, wordsOf(language));
  expect(options.themes.map(({ value }) => value)).toEqual(sorted);
});

it("leaves out what leaves nothing, except what is chosen", () => {
  const filter = { ...DEFAULT_FILTER, kinds: ["Cluster" as const], themes: ["gone"] };
  const given = facets({
    kinds: [{ kind: "Company", count: 2 }],
    themes: [theme("wind", 1)],
    types: [{ type: "FUNDS", count: 4 }],
  });
  const { kinds, themes, types, basis } = facetOptions(given, filter, wordsOf("en"));
  expect(kinds.map(({ value, count }) => [value, count])).toEqual([
    ["Cluster", 0],
    ["Company", 2],
  ]);
  expect(themes.map(({ name, count }) => [name, count])).toEqual([
    ["about wind", 1],
    ["gone", 0],
  ]);
  expect(types.map(({ value }) => value)).toEqual(["FUNDS"]);
  expect(basis.map(({ value }) => value)).toEqual(["STATED", "INFERRED"]);
});

it("finds names without their accents, in any case", () => {
  expect(isFound("Møre og Romsdal", "more")).toBe(true);
  expect(isFound("Jyväskylä", "JYVASKYLA")).toBe(true);
  expect(isFound("Grenland", "land ")).toBe(true);
  expect(isFound("Grenland", "helge")).toBe(false);
});
