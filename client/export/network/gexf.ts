import type { Theme } from "../../graph/theme.ts";
import { ACTOR_COLUMNS } from "./actorColumns.ts";
import { type Column, textOf } from "./column.ts";
import type { ExportedActor, ExportedNetwork, ExportedTie } from "./exported.ts";
import { metadataOf } from "./metadata.ts";
import { TIE_COLUMNS } from "./tieColumns.ts";
import { element, XML_HEAD, xmlText } from "./xml.ts";

const TYPES = { text: "string", list: "string", integer: "integer", boolean: "boolean" } as const;

/** GEXF has an attribute of its own for these. */
const OWN = "label";

/** Pixels across a node, as on the screen. */
const SIZE = 22;

/** A network as GEXF 1.2, which every version of Gephi reads, with colours and places. */
export function gexfOf({ account, actors, ties }: ExportedNetwork, { kinds }: Theme): string {
  const description = metadataOf(account)
    .map(({ name, value }) => `${name}: ${textOf(value)}`)
    .join("\n");
  const meta = element(
    "meta",
    { lastmodifieddate: account.day },
    element("creator", {}, "Intercluster"),
    element("title", {}, xmlText(account.title)),
    element("description", {}, xmlText(description)),
  );
  const nodes = actors.map((actor) => node(actor, kinds));
  const graph = element(
    "graph",
    { defaultedgetype: "directed", mode: "static" },
    attributes("node", ACTOR_COLUMNS),
    attributes("edge", TIE_COLUMNS),
    element("nodes", {}, ...nodes.map((each) => `\n${each}`)),
    element("edges", {}, ...ties.map((each) => `\n${edge(each)}`)),
  );
  const root = {
    xmlns: "http://www.gexf.net/1.2draft",
    "xmlns:viz": "http://www.gexf.net/1.2draft/viz",
    version: "1.2",
  };
  return `${XML_HEAD}${element("gexf", root, `\n${meta}`, `\n${graph}\n`)}\n`;
}

function attributes<Of>(on: "node" | "edge", columns: ReadonlyArray<Column<Of>>): string {
  const declared = columns
    .filter(({ name }) => name !== OWN)
    .map(({ name, type }) => element("attribute", { id: name, title: name, type: TYPES[type] }));
  return element("attributes", { class: on }, ...declared);
}

function values<Of>(columns: ReadonlyArray<Column<Of>>, each: Of): string {
  const known = columns
    .filter(({ name }) => name !== OWN)
    .map((column) => ({ for: column.name, value: textOf(column.of(each)) }))
    .filter(({ value }) => value !== "");
  return element("attvalues", {}, ...known.map((each) => element("attvalue", each)));
}

function node(actor: ExportedActor, kinds: Theme["kinds"]): string {
  const { name, shortName, kind } = actor.member.actor;
  const [r, g, b] = (kinds.get(kind) ?? "").match(/\d+/g) ?? [];
  return element(
    "node",
    { id: actor.id, label: shortName || name },
    values(ACTOR_COLUMNS, actor),
    b ? element("viz:color", { r, g, b }) : "",
    element("viz:size", { value: SIZE }),
    // On the screen y grows downwards, in Gephi upwards.
    element("viz:position", { x: actor.at.x, y: -actor.at.y, z: 0 }),
  );
}

function edge(each: ExportedTie): string {
  const { from, to } = each.tie;
  return element(
    "edge",
    { id: each.id, source: from.id, target: to.id, label: each.words },
    values(TIE_COLUMNS, each),
  );
}
