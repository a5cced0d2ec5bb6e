import type { Engine, Query, Value } from "../../server/graph/engine.ts";

type Anything = { labels: string[]; properties: { [name: string]: Value } };
type Relationship = { from: string; type: string; to: string; properties: Anything["properties"] };

const NODES: Query<Record<string, never>, Anything> = {
  ...{ name: "nodes", params: [] },
  text: "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties",
};
const RELATIONSHIPS: Query<Record<string, never>, Relationship> = {
  ...{ name: "relationships", params: [] },
  text: `MATCH (a)-[t]->(b)
    RETURN a.id AS from, type(t) AS type, b.id AS to, properties(t) AS properties`,
};

/** All that a graph holds, one line a node or relationship, in an order of its own. */
export async function contents(engine: Engine): Promise<string[]> {
  const nodes = await engine.read(NODES, {});
  const relationships = await engine.read(RELATIONSHIPS, {});
  return [
    ...nodes.map(({ labels, properties }) => line([...labels].sort().join(":"), properties)),
    ...relationships.map(({ from, type, to, properties }) => {
      return line(`${from} ${type} ${to}`, properties);
    }),
  ].sort();
}

/** `loadId` is left out: how a row came into the graph does not show in what it says. */
function line(what: string, { loadId: _, ...properties }: Anything["properties"]): string {
  return `${what} ${JSON.stringify(Object.entries(properties).sort())}`;
}

/** The engine, counting the writes that go through it. */
export function counting(engine: Engine): Engine & { writes: number } {
  const counted = {
    ...{ name: engine.name, writes: 0 },
    read: engine.read.bind(engine),
    define: engine.define.bind(engine),
    close: engine.close.bind(engine),
    write: (...args: Parameters<Engine["write"]>) => {
      counted.writes++;
      return engine.write(...args);
    },
  };
  return counted;
}
