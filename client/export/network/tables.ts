import { table } from "../csv.ts";
import { ACTOR_COLUMNS } from "./actorColumns.ts";
import { textOf, type Value } from "./column.ts";
import type { ExportedNetwork } from "./exported.ts";
import { TIE_COLUMNS } from "./tieColumns.ts";

/** The actors of a network as a table, one row each. */
export function actorTable({ actors }: ExportedNetwork): string {
  return table(
    ["id", ...ACTOR_COLUMNS.map(({ name }) => name)],
    actors.map((actor) => [actor.id, ...ACTOR_COLUMNS.map((column) => cellOf(column.of(actor)))]),
  );
}

/** The ties of a network as a table, one row each, both ends by id and name. */
export function tieTable({ ties }: ExportedNetwork): string {
  return table(
    ["id", "from_id", "from", "to_id", "to", ...TIE_COLUMNS.map(({ name }) => name)],
    ties.map((each) => [
      each.id,
      each.tie.from.id,
      each.from,
      each.tie.to.id,
      each.to,
      ...TIE_COLUMNS.map((column) => cellOf(column.of(each))),
    ]),
  );
}

/** Numbers stay numbers, which cannot be formulas. */
function cellOf(value: Value): string | number {
  return typeof value === "number" ? value : textOf(value);
}
