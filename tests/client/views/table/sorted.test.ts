import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../client/languages.ts";
import { type Words, wordsOf } from "../../../../client/texts.ts";
import { ACTOR_COLUMNS } from "../../../../client/views/table/actorColumns.tsx";
import type { Column, Value } from "../../../../client/views/table/column.ts";
import type { ActorRow } from "../../../../client/views/table/rows.ts";
import { sortedRows } from "../../../../client/views/table/sorted.ts";
import { TIE_COLUMNS } from "../../../../client/views/table/tieColumns.tsx";
import { member } from "../../network/world.ts";
import { anyActorRows, anyTieRows } from "./anyRows.ts";

interface Case {
  readonly table: string;
  readonly id: string;
  check(words: Words): void;
}

const cases: Case[] = [
  ...ACTOR_COLUMNS.map((column) => caseOf("actors", column, anyActorRows)),
  ...TIE_COLUMNS.map((column) => caseOf("ties", column, anyTieRows)),
];

describe.each(cases)("$table by $id", ({ check }) => {
  it.each(LANGUAGES)("loses no row, and stands in order, unknowns last (%s)", (language) => {
    check(wordsOf(language));
  });
});

function caseOf<Row extends { readonly id: string }>(
  table: string,
  column: Column<Row>,
  anyRows: fc.Arbitrary<Row[]>,
): Case {
  const check = (words: Words): void =>
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        const sorted = sortedRows(rows, { column, descending }, words);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const seen = sorted.map((row) => ({ id: row.id, value: column.value(row, words) }));
        for (const [index, b] of seen.slice(1).entries()) {
          const a = seen[index] ?? b;
          expect(mayPrecede(a, b, { descending, words })).toBe(true);
        }
      }),
    );
  return { table, id: column.id, check };
}

interface Seen {
  readonly id: string;
  readonly value: Value;
}

interface How {
  readonly descending: boolean;
  readonly words: Words;
}

/** What "in order" means, said again without sorting. */
function mayPrecede(a: Seen, b: Seen, { descending, words }: How): boolean {
  if (a.value === null) return b.value === null && a.id < b.id;
  if (b.value === null) return true;
  const order =
    typeof a.value === "number" && typeof b.value === "number"
      ? Math.sign(a.value - b.value)
      : words.compare(String(a.value), String(b.value));
  return order === 0 ? a.id < b.id : order > 0 === descending;
}

it("sorts names as the reader's language does", () => {
  const names = ["Ålesund", "Ärlig", "Zeta", "Ørsta", "Aker 10", "Aker 9"];
  const rows = names.map(
    (name, index): ActorRow => ({
      id: `a${index}`,
      member: { ...member("a"), actor: { ...member("a").actor, name } },
      ties: 0,
      regions: [],
      themes: [],
    }),
  );
  const [column] = ACTOR_COLUMNS;
  const inLanguage = (language: (typeof LANGUAGES)[number]) =>
    column &&
    sortedRows(rows, { column, descending: false }, wordsOf(language)).map(
      ({ member }) => member.actor.name,
    );
  expect(inLanguage("nb")).toEqual(["Aker 9", "Aker 10", "Zeta", "Ärlig", "Ørsta", "Ålesund"]);
  expect(inLanguage("fi")).toEqual(["Aker 9", "Aker 10", "Zeta", "Ålesund", "Ärlig", "Ørsta"]);
  expect(inLanguage("en")).toEqual(["Aker 9", "Aker 10", "Ålesund", "Ärlig", "Ørsta", "Zeta"]);
});
