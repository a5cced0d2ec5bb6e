import { TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import { addLocations, addTies } from "../../graph/queries.gen.ts";
import { filled, statement } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { type Group, type Grouped, period, strongest } from "../ties.ts";
import { cutLeaving } from "./leaving.ts";

/** `(:Actor)-[:MEMBER_OF|…]->(:Actor)`, a table for each type. */
export async function tieTables({ ties }: Grouped): Promise<Table[]> {
  const byType = new Map(TIE_TYPES.map((type) => [type, new Map<string, Group<TieType>>()]));
  for (const [id, group] of ties) byType.get(group.type)?.set(id, group);
  return Promise.all([...byType].map(([type, inputs]) => tieTable(type, inputs)));
}

function tieTable(type: TieType, inputs: ReadonlyMap<string, Group<TieType>>): Promise<Table> {
  const add = filled(addTies, "TIE_TYPE", type);
  return table({
    name: type,
    sort: "relationship",
    replaces: true,
    inputs,
    row: ({ id, from, to, evidence }) => {
      const periods = evidence.map(period);
      const tie = {
        id,
        basis: strongest(evidence),
        evidence: evidence.map((row) => row.id),
        bases: evidence.map((row) => row.basis),
        starts: periods.map(({ start }) => start),
        ends: periods.map(({ end }) => end),
      };
      return { from, to, tie };
    },
    put: (rows) => [
      statement(add, {
        rows: rows.map(({ row, mark }) => ({ ...row, tie: { ...row.tie, ...mark } })),
      }),
    ],
    cut: cutLeaving("Actor", type),
  });
}

/** `(:Actor)-[:LOCATED_IN]->(:Region)`, with the role of its strongest assertion. */
export function locationTable({ locations }: Grouped): Promise<Table> {
  return table({
    name: "LOCATED_IN",
    sort: "relationship",
    replaces: true,
    inputs: locations,
    row: ({ id, from, to, evidence }) => {
      const basis = strongest(evidence);
      const role = evidence.find((row) => row.basis === basis)?.role ?? "";
      const location = { id, basis, role, evidence: evidence.map((row) => row.id) };
      return { actor: from, region: to, location };
    },
    put: (rows) => [
      statement(addLocations, {
        rows: rows.map(({ row, mark }) => ({ ...row, location: { ...row.location, ...mark } })),
      }),
    ],
    cut: cutLeaving("Actor", "LOCATED_IN"),
  });
}
