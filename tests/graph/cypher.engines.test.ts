import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryFiles } from "../../scripts/cypherFiles.ts";
import { type Declared, readHeader, splitFields } from "../../scripts/cypherHeader.ts";
import type { Engine, Query, Value } from "../../server/graph/engine.ts";
import * as constants from "../../server/graph/queries.gen.ts";
import { engines, shipped } from "../engines.ts";
import { isOfType } from "./declaredType.ts";
import { samples } from "./samples.ts";

type Row = Record<string, Value>;
interface Contract extends Query<Record<string, Value>, Row> {
  readonly columns: readonly Declared[];
  /** Whether the header says that the lists in a row are `in any order`. */
  readonly anyOrder: boolean;
}

const PLACEHOLDERS = { TIE_TYPE: "MEMBER_OF", NODE_LABEL: "Actor", ACTOR_KIND: "Cluster" };
/** Gives rows only where somebody else has written into the database. */
const GIVES_NOTHING = ["write/foreignNames"];

const contracts: Contract[] = queryFiles().map(({ name, text }) => {
  const header = readHeader(name, text);
  const query = Object.values(constants).find((each) => "name" in each && each.name === name);
  if (!query || !("text" in query)) throw new Error(`${name}: no constant; run npm run generate`);
  const filled = Object.entries(PLACEHOLDERS).reduce(
    (whole, [placeholder, word]) => whole.replaceAll(placeholder, word),
    query.text,
  );
  const anyOrder = header.sentence.includes("in any order");
  return { name, text: filled, params: query.params, columns: header.columns, anyOrder };
});
const reads = contracts.filter(({ columns }) => columns.length > 0);
const changes = contracts.filter(({ columns }) => columns.length === 0);
const rowsOfFirst = new Map<string, Row[]>();

describe.each(engines)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  it.each(reads)("$name gives the columns that it declares", async (query) => {
    const rows = await engine.read(query, sampleOf(query));
    if (!GIVES_NOTHING.includes(query.name)) expect(rows).not.toEqual([]);
    const wrong = rows.flatMap((row) => [
      ...Object.keys(row).filter((key) => !query.columns.some(({ name }) => name === key)),
      ...query.columns.filter(({ name, type }) => !isOfType(type, row[name])),
    ]);
    expect(wrong).toEqual([]);
  });

  it.each(reads)("$name gives the same rows in the same order each time", async (query) => {
    const rows = await answer(engine, query);
    expect(await answer(engine, query)).toEqual(rows);
    const first = rowsOfFirst.get(query.name) ?? rows;
    rowsOfFirst.set(query.name, first);
    expect(rows, "what the first engine gave").toEqual(first);
    const last = query.text.slice(query.text.lastIndexOf("RETURN"));
    if (rows.length > 1) expect(last).toContain("ORDER BY");
  });

  it.each(changes)(
    "$name takes the parameters that it declares, and can be undone",
    async (query) => {
      const file = queryFiles().find(({ name }) => name === query.name);
      const { params } = readHeader(query.name, file?.text ?? "");
      const given = Object.fromEntries(params.map(({ name, type }) => [name, anyOf(type)]));
      const before = await engine.read(constants.foreignRows, {});
      const undone = { name: "undone", text: "RETURN nonsense(", params: {} };
      const change = { name: query.name, text: query.text, params: given };
      await expect(engine.write([change, undone])).rejects.toThrow(/^undone: /);
      expect(await engine.read(constants.foreignRows, {})).toEqual(before);
    },
  );
});

async function answer(engine: Engine, query: Contract): Promise<Row[]> {
  const rows = await engine.read(query, sampleOf(query));
  if (!query.anyOrder) return rows;
  const sorted = (value: Value) => (Array.isArray(value) ? [...value].sort() : value);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, sorted(value)])),
  );
}

function sampleOf(query: Contract): Record<string, Value> {
  const constant = query.name.slice(query.name.lastIndexOf("/") + 1);
  const sample = Object.entries(samples).find(([name]) => name === constant);
  if (!sample) throw new Error(`${query.name}: wanted a sample in tests/graph/samples.ts`);
  return sample[1];
}

/** Some value of a type in the grammar of the headers. */
function anyOf(type: string): Value {
  if (type.endsWith("?")) return null;
  if (type.endsWith("[]")) return [anyOf(type.slice(0, -2))];
  if (type.startsWith("{"))
    return Object.fromEntries(
      splitFields(type.slice(1, -1)).map((field) => [field.name, anyOf(field.type)]),
    );
  return { int: 1, float: 62, bool: true }[type] ?? "x";
}
