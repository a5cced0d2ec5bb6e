import type { FactRow } from "../../../seed/dataset.ts";
import { addFacts } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { filled } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { byId, cutNodes } from "./nodes.ts";

/** `(:Actor|Region)-[:HAS_FACT]->(:Fact)-[:CITES]->(:Source)`, written and removed together. */
export function factTable({ facts, actors }: Folded): Promise<Table> {
  const actorIds = new Set(actors.map(({ id }) => id));
  const isOf = (label: string) => (fact: FactRow) =>
    actorIds.has(fact.subject) === (label === "Actor");
  return table({
    name: "Fact",
    sort: "node",
    replaces: true,
    inputs: byId(numbered(facts)),
    row: (fact) => ({ ...fact }),
    puts: (rows) =>
      ["Actor", "Region"].map((label) => [
        filled(addFacts, "NODE_LABEL", label),
        rows.filter(isOf(label)),
      ]),
    cut: cutNodes("Fact"),
  });
}

/** Ids `SUBJECT~PROPERTY~SOURCE`, the second of the same words with `~2`, and so on. */
function numbered(facts: readonly FactRow[]): Array<FactRow & { id: string }> {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const words = `${fact.subject}~${fact.property}~${fact.source}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { id: count === 1 ? words : `${words}~${count}`, ...fact };
  });
}
