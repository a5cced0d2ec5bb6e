import fc from "fast-check";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../../client/languages.ts";
import { addressOf, readAddress, viewOf } from "../../../client/view/address.ts";
import {
  type Explored,
  type Group,
  type Origin,
  UNEXPLORED,
  VIEW_NAMES,
} from "../../../client/view/explored.ts";
import {
  DEFAULT_FILTER,
  ITEM_TYPES,
  type Item,
  type Page,
  plainView,
  START_TYPES,
  type View,
} from "../../../client/view/view.ts";
import {
  ACTOR_KINDS,
  BASES,
  DIRECTIONS,
  REGION_LEVELS,
  TIE_TYPES,
} from "../../../client/vocabulary.ts";

const id = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((each) => each !== "." && each !== "..");
const item: fc.Arbitrary<Item> = fc.record({ type: fc.constantFrom(...ITEM_TYPES), id });
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.record({ name: fc.constantFrom("ask" as const, "about" as const) }),
  fc.record({ name: fc.constant("links" as const), from: id, to: id }),
  fc.record({ name: fc.constant("item" as const), item }),
  fc.record({ name: fc.constant("gap" as const), from: id, to: id }),
  fc.record({ name: fc.constant("brokerage" as const), sides: fc.array(id, { maxLength: 2 }) }),
  fc.record({
    name: fc.constant("gaps" as const),
    groups: fc.oneof(
      fc.record({ level: fc.constantFrom(...REGION_LEVELS) }),
      fc.record({ clusters: fc.constant("all" as const) }),
      fc.record({ clusters: fc.array(id, { minLength: 1 }) }),
    ),
  }),
  fc.record({
    name: fc.constant("explore" as const),
    from: fc.option(fc.record({ type: fc.constantFrom(...START_TYPES), id })),
  }),
  fc.record({
    name: fc.constant("compare" as const),
    actor: id,
    type: fc.constantFrom(...TIE_TYPES),
    direction: fc.constantFrom(...DIRECTIONS),
    first: id,
    second: id,
  }),
);
const step = fc.integer({ min: -99_999, max: 99_999 });
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.constant({ type: "chosen" as const }),
  fc.record({
    type: fc.constant("neighbours" as const),
    of: id,
    tie: fc.option(fc.constantFrom(...TIE_TYPES)),
    direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  }),
  fc.record({ type: fc.constantFrom("region" as const, "theme" as const), id }),
  fc.record({
    type: fc.constant("paths" as const),
    among: fc.uniqueArray(id, { minLength: 2, maxLength: 10 }),
  }),
);
const group: fc.Arbitrary<Group> = fc.record({
  origin,
  actors: fc.option(
    fc.array(fc.record({ id, at: fc.option(fc.record({ x: step, y: step })) }), { minLength: 1 }),
  ),
});
/** Each actor once, as the address keeps it. */
const groups = fc.array(group, { maxLength: 9 }).map((all) => {
  const seen = new Set<string>();
  return all
    .map(({ origin: by, actors }) => ({
      origin: by,
      actors: actors?.filter((each) => !seen.has(each.id) && seen.add(each.id)) ?? null,
    }))
    .filter(({ actors }) => actors === null || actors.length > 0);
});
const explored: fc.Arbitrary<Explored> = fc.record({
  groups,
  hidden: fc.uniqueArray(id),
  pinned: fc.uniqueArray(id),
  shownAs: fc.constantFrom(...VIEW_NAMES),
  onlySelected: fc.boolean(),
  table: fc.record({
    rows: fc.constantFrom("actors" as const, "ties" as const),
    sort: fc.option(fc.record({ column: id, descending: fc.boolean() })),
    columns: fc.uniqueArray(id),
  }),
});
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const view: fc.Arbitrary<View> = fc.record({
  page,
  select: fc.uniqueArray(item, { selector: ({ type, id: own }) => `${type}:${own}` }),
  open: fc.uniqueArray(id),
  filter: fc.record({
    types: fc.subarray([...TIE_TYPES]),
    basis: fc.subarray([...BASES], { minLength: 1 }),
    since: fc.option(year),
    until: fc.option(fc.constantFrom("2014-02", "2019-12-31")),
    undated: fc.boolean(),
    programmes: fc.boolean(),
    kinds: fc.subarray([...ACTOR_KINDS]),
    regions: fc.uniqueArray(id),
    themes: fc.uniqueArray(id),
    text: fc.option(id),
  }),
  explored,
  language: fc.option(fc.constantFrom(...LANGUAGES)),
});

it("gives back every view from its address, also after the browser has parsed the address", () => {
  fc.assert(
    fc.property(view, (each) => {
      const { pathname, search } = new URL(addressOf(each), "http://localhost");
      expect(viewOf(pathname + search)).toEqual(each);
    }),
  );
});

it("reads any text as a view, and the address of that view names the same view", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = viewOf(`/${text}`);
      expect(viewOf(addressOf(read))).toEqual(read);
    }),
  );
});

it("keeps the address of a question readable", () => {
  const asked: View = {
    ...plainView({ name: "links", from: "helgeland", to: "grenland" }, "nb"),
    select: [{ type: "tie", id: "industrial-green-tech~SUPPORTS~arctic-cluster-team" }],
    open: ["broker:sintef"],
  };
  expect(addressOf(asked)).toBe(
    "/links/helgeland/grenland?select=tie:industrial-green-tech~SUPPORTS~arctic-cluster-team&open=broker:sintef&lang=nb",
  );
});

it("leaves out what it does not understand", () => {
  expect(viewOf("/?select=planet:mars&types=LOVES&basis=&since=soon&lang=sv&%=%E0%A4%A")).toEqual(
    plainView({ name: "ask" }),
  );
});

it("takes a broken or unknown path for a page that is not there", () => {
  for (const path of [
    "/links/helgeland",
    "/actor/",
    "/actor/a/b",
    "/nowhere",
    "/about/us",
    "/valueOf",
  ]) {
    expect(viewOf(path).page).toEqual({ name: "notFound", path });
  }
});

it("says nothing of a filter that is the usual one", () => {
  const usual = { ...plainView({ name: "ask" }), filter: { ...DEFAULT_FILTER } };
  expect(addressOf(usual)).toBe("/");
});

it("takes only dates that a calendar may have", () => {
  const { view: read, ignored } = readAddress("/?since=2014-13&until=2019-12-32");
  expect(read.filter).toEqual(DEFAULT_FILTER);
  expect(ignored.map(({ value }) => value)).toEqual(["2014-13", "2019-12-32"]);
});

it("keeps a column whose name begins like a descending order", () => {
  const sorted = {
    ...UNEXPLORED,
    table: { ...UNEXPLORED.table, sort: { column: "-a", descending: false } },
  };
  const plain = { ...plainView({ name: "explore", from: null }), explored: sorted };
  expect(viewOf(addressOf(plain))).toEqual(plain);
});
