import type { Column } from "./column.ts";
import type { ExportedTie } from "./exported.ts";

/**
 * All that is on record about a tie, beside its id and its ends.
 *
 * Every tie is written as a directed edge: a symmetric one too, marked `symmetric`. GraphML and GEXF allow
 * directed and undirected edges side by side, but networkx refuses such files, and JSON says one thing for
 * the whole graph. Written twice, once each way, it would be counted twice.
 */
export const TIE_COLUMNS: ReadonlyArray<Column<ExportedTie>> = [
  { name: "label", type: "text", of: ({ words }) => words },
  { name: "type", type: "text", of: ({ tie }) => tie.type },
  { name: "symmetric", type: "boolean", of: ({ tie }) => tie.symmetric },
  { name: "basis", type: "text", of: ({ tie }) => tie.basis },
  { name: "since", type: "text", of: ({ tie }) => tie.since },
  { name: "until", type: "text", of: ({ tie }) => tie.until },
  { name: "evidence_ids", type: "list", of: ({ tie }) => tie.evidenceIds },
  { name: "link", type: "text", of: ({ link }) => link },
];
