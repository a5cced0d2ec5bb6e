import {
  type Found,
  isClaimed,
  type Planting,
  planting,
} from "../../tests/analysis/gaps/planted.ts";
import { table } from "../tables.ts";

/** Graphs of each sort, each from a seed of its own. */
const GRAPHS = 20;

const GRAPH: Planting = { groups: 20, size: 30, edges: 3_000, planted: 10, kept: 1, within: 0 };

const SORTS: Readonly<Record<string, Planting>> = {
  "wired at random, nothing planted": { ...GRAPH, planted: 0 },
  "planted: no ties at all": { ...GRAPH, kept: 0 },
  "planted: a quarter of the ties": { ...GRAPH, kept: 0.25 },
  "planted: half of the ties": { ...GRAPH, kept: 0.5 },
  "a third of the ties within groups, nothing planted": { ...GRAPH, planted: 0, within: 0.33 },
};

/** Markdown: how many of planted gaps are found, and how many are claimed where there are none. */
export async function plantedTable(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, sort] of Object.entries(SORTS)) {
    const found: Found[] = [];
    for (let seed = 1; seed <= GRAPHS; seed++) found.push(...(await planting(sort, seed)));
    const planted = found.filter(({ isPlanted }) => isPlanted);
    const others = found.filter(({ isPlanted }) => !isPlanted);
    const claimed = found.filter(isClaimed);
    rows.push([
      ...[name, String(planted.length), share(planted.filter(isClaimed), planted)],
      share(
        claimed.filter(({ isPlanted }) => isPlanted),
        planted.length > 0 ? claimed : [],
      ),
      share(others.filter(isClaimed), others),
      share(
        others.filter(({ chance }) => chance.observed > chance.high),
        others,
      ),
    ]);
  }
  const head = [
    "graphs",
    "planted",
    "found",
    "rightly claimed",
    "claimed elsewhere",
    "above elsewhere",
  ];
  return table(head, rows);
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? "–" : `${((100 * part.length) / whole.length).toFixed(1)} %`;
}
