import { expect, it } from "vitest";
import { ACTOR_COLUMNS } from "../../../../client/views/table/actorColumns.tsx";
import { chosenColumns, nextSort, withColumn } from "../../../../client/views/table/choice.ts";
import { TIE_COLUMNS } from "../../../../client/views/table/tieColumns.tsx";

const chosen = (ids: readonly string[]) => chosenColumns(ACTOR_COLUMNS, ids).map(({ id }) => id);
const USUAL = ["name", "kind", "regions", "themes", "ties", "ties-in-all", "founded"];

it("shows the usual columns where the address names none of this table", () => {
  expect(chosen([])).toEqual(USUAL);
  expect(chosen(["nonsense", "basis"])).toEqual(USUAL);
});

it("shows what the address names, in the table's own order, and never without names", () => {
  expect(chosen(["id", "kind"])).toEqual(["name", "kind", "id"]);
});

it("says nothing of columns when the usual ones are back", () => {
  const without = withColumn(ACTOR_COLUMNS, [], "kind");
  expect(chosen(without)).toEqual(USUAL.filter((id) => id !== "kind"));
  expect(withColumn(ACTOR_COLUMNS, without, "kind")).toEqual([]);
});

it("can leave out all that can be left out", () => {
  const least = USUAL.slice(1).reduce<readonly string[]>(
    (ids, id) => withColumn(ACTOR_COLUMNS, ids, id),
    [],
  );
  expect(chosen(least)).toEqual(["name"]);
});

it("keeps what was chosen for the other table", () => {
  const actors = withColumn(ACTOR_COLUMNS, [], "id");
  const both = withColumn(TIE_COLUMNS, actors, "tie-id");
  expect(chosen(both)).toContain("id");
  expect(withColumn(TIE_COLUMNS, both, "tie-id")).toEqual(actors);
});

it("gives every column of both tables an id of its own, since the address holds both", () => {
  const ids = [...ACTOR_COLUMNS, ...TIE_COLUMNS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  { id: "name", way: [false, true] },
  { id: "ties", way: [true, false] },
])("sorts $id one way, then the other, then as it was", ({ id, way }) => {
  const column = ACTOR_COLUMNS.find((each) => each.id === id);
  if (!column) throw new Error(`no column ${id}`);
  const other = { column: "other", descending: false };
  const [first, second] = [nextSort(column, other), nextSort(column, nextSort(column, null))];
  expect([first, second]).toEqual(way.map((descending) => ({ column: id, descending })));
  expect(nextSort(column, second)).toBeNull();
});
