import type { FactRow } from "../../../seed/dataset.ts";
import { addFacts } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { filled, statement } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { cutNodes } from "./nodes.ts";

/** `(:Actor|Region)-[:HAS_FACT]->(:Fact)-[:CITES]->(:Source)`, written and removed together. */
export function factTable({ facts, actors }: Folded): Promise<Table> {
  const actorIds = new Set(actors.map(({ id }) => id));
  return table({
    name: "Fact",
    sort: "node",
    replaces: true,
    inputs: numbered(facts),
    row: ({ source, ...node }) => {
      const label = actorIds.has(node.subject) ? "Actor" : "Region";
      return { label, source, node };
    },
    put: (rows) =>
      ["Actor", "Region"].flatMap((label) => {
        const about = rows.filter(({ row }) => row.label === label);
        if (about.length === 0) return [];
        return statement(filled(addFacts, "NODE_LABEL", label), {
          rows: about.map(({ row, mark }) => ({
            source: row.source,
            node: { ...row.node, ...mark },
          })),
        });
      }),
    cut: cutNodes("Fact"),
  });
}

/** Ids `SUBJECT~PROPERTY~SOURCE`, the second of the same words with `~2`, and so on. */
function numbered(facts: readonly FactRow[]): Map<string, FactRow & { id: string }> {
  const seen = new Map<string, number>();
  const rows = new Map<string, FactRow & { id: string }>();
  for (const fact of facts) {
    const words = `${fact.subject}~${fact.property}~${fact.source}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const id = count === 1 ? words : `${words}~${count}`;
    rows.set(id, { id, ...fact });
  }
  return rows;
}
