import type { Place, Placed } from "../csvFile.ts";
import type { IdentityRow } from "../dataset.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";

/**
 * Two names are two actors, a pair gets one verdict and is one candidate at most, and folding is
 * one step: an actor is folded away once, and nothing is folded into one that goes away.
 */
export async function identities({ identities: rows }: Tables): Promise<Fault[]> {
  const named = rows.filter(({ row }) => row.a !== "" && row.b !== "");
  return [...oneEach(named), ...oneStep(named)];
}

function oneEach(rows: ReadonlyArray<Placed<IdentityRow>>): Fault[] {
  const faults: Fault[] = [];
  const pairs = new Map<string, Place>();
  for (const { row, at } of rows) {
    const { a, b, verdict } = row;
    if (a === b) {
      faults.push({ ...at, column: "b", wanted: "another actor than in a", got: shown(b) });
    }
    const pair = [verdict === "OPEN", ...[a, b].sort()].join(" ");
    const first = pairs.get(pair);
    if (first) {
      const got = `a second; the first is in ${first.file}:${first.line}`;
      faults.push({ ...at, column: "", wanted: "one row for a pair", got });
    } else pairs.set(pair, at);
  }
  return faults;
}

function oneStep(rows: ReadonlyArray<Placed<IdentityRow>>): Fault[] {
  const faults: Fault[] = [];
  const folds = rows.filter(({ row }) => row.verdict === "SAME" && row.a !== row.b);
  const into = new Map<string, string>();
  for (const { row, at } of folds) {
    const before = into.get(row.b);
    if (before !== undefined && before !== row.a) {
      const got = `${shown(row.b)}, which goes into ${shown(before)} already`;
      faults.push({ ...at, column: "b", wanted: "an actor that is folded once", got });
    } else into.set(row.b, row.a);
  }
  for (const { row, at } of folds) {
    if (!into.has(row.a)) continue;
    const got = `${shown(row.a)}, which goes into ${shown(into.get(row.a) ?? "")}`;
    faults.push({ ...at, column: "a", wanted: "an actor that stays", got });
  }
  return faults;
}
