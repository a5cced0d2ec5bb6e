import { putIdentities } from "../../graph/queries.gen.ts";
import type { Folded, NamedIdentity } from "../fold.ts";
import type { Table } from "../table.ts";
import { nodeTable } from "./nodes.ts";

/** `(:Identity)`: what is known about two names being one actor. */
export function identityTable({ identities }: Folded): Promise<Table> {
  return nodeTable({
    label: "Identity",
    inputs: new Map(identities.map((row) => [identityId(row), row])),
    row: (row) => ({ id: identityId(row), ...row }),
    put: putIdentities,
  });
}

function identityId({ a, verdict, b }: NamedIdentity): string {
  return `${a}~${verdict}~${b}`;
}
