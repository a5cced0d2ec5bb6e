import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { expect, it } from "vitest";
import { textOf, type Value } from "../../client/export/network/column.ts";
import { gexfOf } from "../../client/export/network/gexf.ts";
import { graphmlOf } from "../../client/export/network/graphml.ts";
import { jsonOf } from "../../client/export/network/json.ts";
import { actorTable, tieTable } from "../../client/export/network/tables.ts";
import { expected, type Found, inXml } from "./expected.ts";
import { THEME } from "./theme.ts";
import { anyName, exportedOf, HOSTILE, LINK } from "./world.ts";

const names = fc.array(anyName, { minLength: 1, maxLength: 8 });

function found(graph: MultiGraph): Found {
  const nodes: Found["nodes"] = {};
  graph.forEachNode((id, attributes) => {
    nodes[id] = attributes;
  });
  const edges: Found["edges"] = {};
  for (const { edge, attributes, source, target } of graph.edgeEntries())
    edges[edge] = { ...attributes, source, target };
  return { nodes, edges };
}

it("gives every actor, tie and attribute back from GraphML", () => {
  fc.assert(
    fc.property(names, (all) => {
      const exported = exportedOf(all);
      const graph = graphml.parse(MultiGraph, graphmlOf(exported));
      expect(found(graph)).toEqual(expected(exported, inXml));
      expect(graph.getAttribute("link")).toBe(LINK);
      expect(graph.getAttribute("data_version")).toBe("0123456789abcdef");
    }),
    { examples: [[[...HOSTILE]]] },
  );
});

it("gives every actor, tie and attribute back from GEXF, with colours, places and y upwards", () => {
  fc.assert(
    fc.property(names, (all) => {
      const exported = exportedOf(all);
      const graph = gexf.parse(MultiGraph, gexfOf(exported, THEME));
      const { nodes, edges } = expected(exported, inXml);
      for (const [id, node] of Object.entries(nodes)) {
        const { y } = exported.actors.find((actor) => actor.id === id)?.at ?? { y: NaN };
        nodes[id] = { ...node, y: 0 - y, z: 0, color: "rgb(1,2,3)", size: 22 };
      }
      expect(found(graph)).toEqual({ nodes, edges });
      expect(graph.getAttribute("description")).toContain(LINK);
    }),
    { examples: [[[...HOSTILE]]] },
  );
});

it("gives every actor, tie and attribute back from JSON, lists as lists and nothing as null", () => {
  fc.assert(
    fc.property(names, (all) => {
      const exported = exportedOf(all);
      const { nodes, edges, graph } = JSON.parse(jsonOf(exported));
      const byId = (key: string, items: Array<Record<string, Value>>) =>
        Object.fromEntries(items.map(({ [key]: id, ...rest }) => [id, withoutEmpty(rest)]));
      expect({ nodes: byId("id", nodes), edges: byId("key", edges) }).toEqual(
        expected(exported, (value) => value),
      );
      expect(graph).toMatchObject({ link: LINK, exported: "2026-02-03" });
    }),
    { examples: [[[...HOSTILE]]] },
  );
});

function withoutEmpty(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ""));
}

/** A text as a file holds it: in UTF-8, which has no half characters, and without what defuses it. */
function bare(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/^'(?=[=+\-@\t\r\n])/, "");
}

function rows(table: string): Array<Record<string, string>> {
  const all: Array<Record<string, string>> = parseCsv(table, { bom: true, columns: true });
  return all.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) => (value === "" ? [] : [[key, bare(value)]])),
    ),
  );
}

it("gives every actor, tie and attribute back from the tables, but for the apostrophe that defuses", () => {
  fc.assert(
    fc.property(names, (all) => {
      const exported = exportedOf(all);
      const { nodes, edges } = expected(exported, (value) => bare(textOf(value)));
      expect(rows(actorTable(exported)).map(({ id, ...rest }) => [id, rest])).toEqual(
        Object.entries(nodes),
      );
      const ties = rows(tieTable(exported)).map(({ id, from, to, from_id, to_id, ...rest }) => [
        id,
        { ...rest, source: from_id, target: to_id },
      ]);
      expect(ties).toEqual(Object.entries(edges));
    }),
    { examples: [[[...HOSTILE]]] },
  );
});

it("leaves no cell but numbers that a sheet would run", () => {
  const table: string[][] = parseCsv(actorTable(exportedOf(HOSTILE)), { bom: true });
  expect(
    table.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-\d+$/.test(cell)),
  ).toEqual([]);
});

it("leaves numbers as numbers, below nothing too", () => {
  const [, row = []] = parseCsv(actorTable(exportedOf(["A"])), { bom: true });
  expect(row.slice(-3, -1)).toEqual(["0", "-32"]);
});
