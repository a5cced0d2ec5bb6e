import { expect, it } from "vitest";
import { networkOf } from "../../../../client/network/network.ts";
import { shownOf } from "../../../../client/network/shown.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { plainView } from "../../../../client/view/view.ts";
import { ACTOR_COLUMNS } from "../../../../client/views/table/actorColumns.tsx";
import { actorRows, tieRows } from "../../../../client/views/table/rows.ts";
import { TIE_COLUMNS } from "../../../../client/views/table/tieColumns.tsx";
import { answer, member, tie } from "../../network/world.ts";

const words = wordsOf("en");
const region = (id: string, parent: string | null) => ({
  count: 1,
  region: {
    id,
    name: id.toUpperCase(),
    level: "COUNTY" as const,
    parent: parent === null ? null : { id: parent },
  },
});
const regions = [region("no", null), region("north", "no"), region("rana", "north")];
const facets = { ...answer([]).facets, regions };
const network = networkOf(
  answer(
    [
      member("a", { regions: ["no", "north", "rana"], themes: ["sea", "air"] }),
      member("b", { regions: ["no", "elsewhere"] }),
      member("c"),
    ],
    [tie("a~SUPPORTS~b"), tie("a~FUNDS~b"), tie("a~SUPPORTS~c")],
    { facets, hiddenTies: ["a~FUNDS~b"] },
  ),
);
const shown = shownOf(network, plainView({ name: "explore", from: null }));

function sums(rows: readonly string[][]): readonly string[][] {
  return rows.filter((lines) => lines.length > 0);
}

it("names the narrowest places, by their ids where the names are not known", () => {
  const places = actorRows(shown, network, words).map((row) => row.regions.map(({ name }) => name));
  expect(places).toEqual([["RANA"], ["elsewhere", "NO"], []]);
});

it("sorts the themes in a cell by name", () => {
  const [first] = actorRows(shown, network, words);
  expect(first?.themes.map(({ name }) => name)).toEqual(["air", "sea"]);
});

it("counts the ties that are on the screen, at both their ends", () => {
  expect(actorRows(shown, network, words).map(({ ties }) => ties)).toEqual([2, 1, 1]);
  expect(tieRows(shown, network).map(({ id }) => id)).toEqual(["a~SUPPORTS~b", "a~SUPPORTS~c"]);
});

it("sums up actors: how many, how many ends of ties, and what is unknown of how many", () => {
  const rows = actorRows(shown, network, words);
  expect(sums(ACTOR_COLUMNS.map(({ sum }) => [...(sum?.(rows, words) ?? [])]))).toEqual([
    ["3 actors"],
    ["3 companies"],
    ["1 place unknown"],
    ["2 unknown"],
    ["4", "each tie at both ends"],
    ["3 unknown"],
  ]);
});

it("sums up ties: how many, of how many types, on what basis, with how much evidence", () => {
  const rows = tieRows(shown, network);
  expect(sums(TIE_COLUMNS.map(({ sum }) => [...(sum?.(rows, words) ?? [])]))).toEqual([
    ["2 ties"],
    ["1 type"],
    ["2 stated"],
    ["2 not dated"],
    ["2 without an end date"],
    ["2 pieces"],
  ]);
});
