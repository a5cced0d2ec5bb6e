import { ACTOR_COLUMNS } from "../../client/export/network/actorColumns.ts";
import type { Column, Value } from "../../client/export/network/column.ts";
import type { ExportedNetwork } from "../../client/export/network/exported.ts";
import { TIE_COLUMNS } from "../../client/export/network/tieColumns.ts";

type Attributes = Record<string, unknown>;

/** What a reader should find in a file: nodes and edges by id, each with all its attributes. */
export interface Found {
  readonly nodes: Record<string, Attributes>;
  readonly edges: Record<string, Attributes>;
}

/** What should be found in a file that writes values in a way of its own. */
export function expected(
  { actors, ties }: ExportedNetwork,
  written: (value: Value) => unknown,
): Found {
  return {
    nodes: Object.fromEntries(
      actors.map((actor) => [actor.id, attributes(ACTOR_COLUMNS, actor, written)]),
    ),
    edges: Object.fromEntries(
      ties.map((each) => [
        each.id,
        {
          ...attributes(TIE_COLUMNS, each, written),
          source: each.tie.from.id,
          target: each.tie.to.id,
        },
      ]),
    ),
  };
}

function attributes<Of>(
  columns: ReadonlyArray<Column<Of>>,
  each: Of,
  written: (value: Value) => unknown,
): Attributes {
  const all = columns.map((column) => [column.name, written(column.of(each))] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

/** A value as XML holds it: lists joined, nothing for null, U+FFFD for what XML 1.0 does not allow. */
export function inXml(value: Value): unknown {
  if (value === null) return "";
  if (typeof value === "string") return allowed(value);
  return typeof value === "object" ? allowed(value.join(" | ")) : value;
}

/** Production 2 of the specification, by numbers. */
function allowed(text: string): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const fine =
        code === 0x9 ||
        code === 0xa ||
        code === 0xd ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000;
      return fine ? sign : "\uFFFD";
    })
    .join("");
}
