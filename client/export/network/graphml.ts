import { ACTOR_COLUMNS } from "./actorColumns.ts";
import { type Column, textOf } from "./column.ts";
import type { ExportedNetwork } from "./exported.ts";
import { metadataOf } from "./metadata.ts";
import { TIE_COLUMNS } from "./tieColumns.ts";
import { element, XML_HEAD, xmlText } from "./xml.ts";

const TYPES = { text: "string", list: "string", integer: "int", boolean: "boolean" } as const;

/** A network as GraphML, with typed keys; lists are joined, and what nobody knows is left out. */
export function graphmlOf({ account, actors, ties }: ExportedNetwork): string {
  const metadata = metadataOf(account);
  const nodes = actors.map((actor) =>
    element("node", { id: actor.id }, data("n", ACTOR_COLUMNS, actor)),
  );
  const edges = ties.map((each) => {
    const { from, to } = each.tie;
    const ends = { id: each.id, source: from.id, target: to.id };
    return element("edge", ends, data("e", TIE_COLUMNS, each));
  });
  const about = metadata.map((column) => datum(`g_${column.name}`, textOf(column.value)));
  const keys = [
    ...metadata.map(({ name }) => key("graph", `g_${name}`, { name, type: "text" })),
    ...ACTOR_COLUMNS.map((column) => key("node", `n_${column.name}`, column)),
    ...TIE_COLUMNS.map((column) => key("edge", `e_${column.name}`, column)),
  ];
  const graph = element(
    "graph",
    { id: "network", edgedefault: "directed" },
    ...[...about, ...nodes, ...edges].map((each) => `\n${each}`),
  );
  const xmlns = "http://graphml.graphdrawing.org/xmlns";
  return `${XML_HEAD}${element("graphml", { xmlns }, ...keys, `\n${graph}\n`)}\n`;
}

function key(
  on: "graph" | "node" | "edge",
  id: string,
  { name, type }: Pick<Column<never>, "name" | "type">,
): string {
  return `\n${element("key", { id, for: on, "attr.name": name, "attr.type": TYPES[type] })}`;
}

function data<Of>(prefix: string, columns: ReadonlyArray<Column<Of>>, each: Of): string {
  return columns
    .map((column) => ({ id: `${prefix}_${column.name}`, text: textOf(column.of(each)) }))
    .filter(({ text }) => text !== "")
    .map(({ id, text }) => datum(id, text))
    .join("");
}

function datum(key: string, text: string): string {
  return element("data", { key }, xmlText(text));
}
