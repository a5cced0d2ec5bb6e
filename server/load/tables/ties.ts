import { TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import { addLocations, addTies } from "../../graph/queries.gen.ts";
import { filled } from "../statement.ts";
import type { Table } from "../table.ts";
import { type Group, type Grouped, period, strongest } from "../ties.ts";
import { relationTable } from "./relations.ts";

/** `(:Actor)-[:MEMBER_OF|…]->(:Actor)`, a table for each type. */
export async function tieTables({ ties }: Grouped): Promise<Table[]> {
  const byType = new Map(TIE_TYPES.map((type) => [type, new Map<string, Group<TieType>>()]));
  for (const [id, group] of ties) byType.get(group.type)?.set(id, group);
  const tables: Table[] = [];
  for (const [type, inputs] of byType) {
    const put = filled(addTies, "TIE_TYPE", type);
    tables.push(await relationTable({ leaves: "Actor", type, inputs, row: tie, put }));
  }
  return tables;
}

function tie({ id, from, to, evidence }: Group) {
  const periods = evidence.map(period);
  return {
    id,
    from,
    to,
    basis: strongest(evidence),
    evidence: evidence.map((row) => row.id),
    bases: evidence.map((row) => row.basis),
    starts: periods.map(({ start }) => start),
    ends: periods.map(({ end }) => end),
  };
}

/** `(:Actor)-[:LOCATED_IN]->(:Region)`, with the role of its strongest assertion. */
export function locationTable({ locations }: Grouped): Promise<Table> {
  return relationTable({
    leaves: "Actor",
    type: "LOCATED_IN",
    inputs: locations,
    row: location,
    put: addLocations,
  });
}

function location({ id, from, to, evidence }: Group) {
  const basis = strongest(evidence);
  const role = evidence.find((row) => row.basis === basis)?.role ?? "";
  return { id, actor: from, region: to, basis, role, evidence: evidence.map((row) => row.id) };
}
