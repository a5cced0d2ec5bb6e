import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cell, csvOf } from "../../../client/export/csv.ts";
import { entriesOf } from "../../../client/export/entries.ts";
import { proven, whole } from "./whole.ts";

it("has one row for each statement, with part, both ends, claim and source", () => {
  const rows: Array<Record<string, string>> = parse(csvOf(entriesOf(whole)), {
    bom: true,
    columns: true,
  });
  expect(rows.map(({ part, group, from, to, claim }) => [part, group, from, to, claim])).toEqual([
    ["direct", "", "n1", "s1", "N1 backs S1."],
    ["brokers", "Between", "Between", "n1", "Between backs N1."],
    ["brokers", "Between", "s1", "Between", "S1 backs “Between”."],
  ]);
  expect(rows[0]).toMatchObject({ basis: "STATED", source_id: "d001", evidence_id: "row-n1" });
});

it("begins with a byte order mark and ends its lines as RFC 4180 says", () => {
  const text = csvOf([]);
  expect(text.startsWith("\uFEFFpart,group,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
});

it("gives back any text, but for the apostrophe that defuses it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const entries = entriesOf({ ...whole, brokers: [], direct: [proven("a", "b", text)] });
      const rows: string[][] = parse(csvOf(entries), { bom: true });
      expect(rows[1]?.[12]?.replace(/^'(?=[=+\-@\t\r\n])/, "")).toBe(
        text.replace(/^'(?=[=+\-@\t\r\n])/, ""),
      );
    }),
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"])(
  "defuses %j, which a sheet would run",
  (text) => {
    expect(cell(text).replaceAll('"', "")).toBe(`'${text}`);
  },
);
