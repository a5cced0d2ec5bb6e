import { breather } from "../breather.ts";
import type { Placed } from "../csvFile.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";

/** Ids are unique, an id is no actor and a region at once, and nothing is said twice. */
export async function duplicates(tables: Tables): Promise<Fault[]> {
  const { actors, regions, relations, facts, themes, translations } = tables;
  const all = [
    await twice(tables.sources, { column: "id", key: ({ id }) => id }),
    await twice<{ id: string }>([...actors, ...regions], { column: "id", key: ({ id }) => id }),
    await twice(tables.additions, { column: "id", key: ({ id }) => id }),
    await twice(relations, { column: "id", key: ({ id }) => id }),
    await twice(relations, { column: "", key: ({ id: _, ...row }) => JSON.stringify(row) }),
    await twice(facts, { column: "", key: (row) => JSON.stringify(row) }),
    await twice(themes, {
      column: "",
      key: ({ actor, theme, source }) => `${actor} ${theme} ${source}`,
    }),
    await twice(translations, { column: "key", key: ({ field, key }) => `${field} ${key}` }),
  ];
  return all.flat();
}

interface Unique<Row> {
  /** The column that must be unique; empty where it is the row. */
  readonly column: string;
  readonly key: (row: Row) => string;
}

/** A fault for each row whose key an earlier one has; empty keys are faults already. */
async function twice<Row>(
  rows: ReadonlyArray<Placed<Row>>,
  { column, key }: Unique<Row>,
): Promise<Fault[]> {
  const breathe = breather();
  const seen = new Map<string, Placed<Row>>();
  const faults: Fault[] = [];
  for (const placed of rows) {
    const name = key(placed.row);
    const first = seen.get(name);
    if (first && name !== "") {
      const wanted = column === "" ? "a row that says something new" : "one that is not taken";
      const what = column === "" ? "the same" : shown(name);
      const got = `${what} as in ${first.at.file}:${first.at.line}`;
      faults.push({ ...placed.at, column, wanted, got });
    } else seen.set(name, placed);
    await breathe();
  }
  return faults;
}
