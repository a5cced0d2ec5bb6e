import type { AllStatements, Statements } from "../../../server/analysis/gaps/stated.ts";
import type { Projection } from "../../../server/analysis/projection.ts";

/** Two actors and the sources that state a tie between them, by id. */
export interface StatedPair {
  readonly a: string;
  readonly b: string;
  readonly sources: readonly string[];
}

/** Statements by id, as `statedIn` takes them. */
export function statementsOf(
  { indexOf }: Projection,
  { edges, onRecord }: Readonly<Record<"edges" | "onRecord", Iterable<StatedPair>>>,
): AllStatements {
  const [counted, known] = [[...edges], [...onRecord]];
  const sources = [...new Set([...counted, ...known].flatMap((pair) => pair.sources))];
  const columns = (pairs: readonly StatedPair[]): Statements => {
    const rows = pairs.flatMap(({ a, b, sources: named }) =>
      (named.length > 0 ? named : [""]).map((source) => ({ a, b, source })),
    );
    return {
      a: rows.map(({ a }) => indexOf.get(a) ?? -1),
      b: rows.map(({ b }) => indexOf.get(b) ?? -1),
      source: rows.map(({ source }) => sources.indexOf(source)),
    };
  };
  return { sources, edges: columns(counted), onRecord: columns(known) };
}
