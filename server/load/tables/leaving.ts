import type { TieType } from "../../../seed/vocabulary.ts";
import type { Statement } from "../../graph/engine.ts";
import { removeRelations } from "../../graph/queries.gen.ts";
import { filled, statement } from "../statement.ts";

/** Types of relationships that have rows of their own; a placeholder is filled from here. */
export type RelationType = TieType | "LOCATED_IN" | "HAS_THEME" | "WITHIN";

/** Removes relationships of one type by id; an id begins with that of the node it leaves. */
export function cutLeaving(
  label: "Actor" | "Region",
  type: RelationType,
): (ids: readonly string[]) => Statement {
  const query = filled(filled(removeRelations, "NODE_LABEL", label), "TIE_TYPE", type);
  return (ids) =>
    statement(query, { rows: ids.map((id) => ({ from: id.slice(0, id.indexOf("~")), id })) });
}
