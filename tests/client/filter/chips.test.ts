import fc from "fast-check";
import { expect, it } from "vitest";
import { chipsOf } from "../../../client/filter/chips.ts";
import { LANGUAGES } from "../../../client/languages.ts";
import { wordsOf } from "../../../client/texts.ts";
import { DEFAULT_FILTER, isUsual, type ViewFilter } from "../../../client/view/view.ts";
import { ACTOR_KINDS, BASES, TIE_TYPES } from "../../../client/vocabulary.ts";
import { facets, region, theme } from "./facets.ts";

const id = fc.string({ minLength: 1 });
const year = fc.option(fc.integer({ min: 1000, max: 2999 }).map(String));
const filter: fc.Arbitrary<ViewFilter> = fc.record({
  types: fc.subarray([...TIE_TYPES]),
  basis: fc.subarray([...BASES], { minLength: 1 }),
  since: year,
  until: year,
  undated: fc.boolean(),
  programmes: fc.boolean(),
  kinds: fc.subarray([...ACTOR_KINDS]),
  regions: fc.uniqueArray(id),
  themes: fc.uniqueArray(id),
  text: fc.option(id),
});
const language = fc.constantFrom(...LANGUAGES);

it("leaves the usual filter when chip after chip is taken away, in any order", () => {
  fc.assert(
    fc.property(filter, language, fc.infiniteStream(fc.nat()), (given, own, places) => {
      let rest = given;
      for (const place of places) {
        const chips = chipsOf(rest, facets(), wordsOf(own));
        const chip = chips[place % Math.max(chips.length, 1)];
        if (!chip) break;
        rest = chip.without;
        expect(chipsOf(rest, facets(), wordsOf(own))).toHaveLength(chips.length - 1);
      }
      expect(rest).toEqual(DEFAULT_FILTER);
    }),
  );
});

it("has a chip exactly where the filter is not the usual one, each with a key and a name of its own", () => {
  fc.assert(
    fc.property(filter, (given) => {
      const chips = chipsOf(given, facets(), wordsOf("en"));
      expect(chips.length === 0).toBe(isUsual(given));
      expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
      for (const { name } of chips) expect(name).not.toBe("");
    }),
  );
});

it("names regions and themes as the counts do, and by their ids where those do not know them", () => {
  const given = { ...DEFAULT_FILTER, regions: ["rana", "gone"], themes: ["wind", "gone"] };
  const names = facets({ regions: [region("rana", 2)], themes: [theme("wind", 1)] });
  expect(chipsOf(given, names, wordsOf("en")).map(({ name }) => name)).toEqual([
    "RANA",
    "gone",
    "about wind",
    "gone",
  ]);
});

const ALL_BUT_LISTS: ViewFilter = {
  ...DEFAULT_FILTER,
  kinds: ["Company"],
  types: ["SUPPORTS"],
  basis: ["STATED"],
  since: "2014-02",
  until: "2019",
  undated: false,
  programmes: true,
  text: "elk",
};

it.each([
  [
    "nb",
    "«elk»|Bedrifter|støtter|Hvor sikkert: oppgitt|fra februar 2014|til 2019|uten udaterte|Også nasjonale programmer",
  ],
  [
    "en",
    "“elk”|Companies|supports|How sure: stated|from February 2014|to 2019|no undated ones|National programmes too",
  ],
  [
    "fi",
    "”elk”|Yritykset|tukijana|Kuinka varma: todettu|alkaen helmikuu 2014|2019 asti|ei päiväämättömiä|Myös kansalliset ohjelmat",
  ],
] as const)("says in %s what the filter asks for", (own, names) => {
  const chips = chipsOf(ALL_BUT_LISTS, facets(), wordsOf(own));
  expect(chips.map(({ name }) => name).join("|")).toBe(names);
});
