/** What actors can be listed by. */
export type BrokerageOrder =
  | "ONLY_ROUTE"
  | "PAIRS"
  | "BETWEENNESS"
  | "CONSTRAINT"
  | "EFFECTIVE_SIZE";

/** Figures by actor that lists go by. */
export interface Ranked {
  readonly degree: Int32Array;
  readonly betweenness: Float64Array;
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  readonly pairs: Float64Array;
  readonly onlyRoute: Float64Array;
}

type Compare = (a: number, b: number) => number;

/** The actors that have ties, by index, in each order; of equals, those that stand between more come first, then those with the first id. */
export function inEachOrder(figures: Ranked): Readonly<Record<BrokerageOrder, Int32Array>> {
  const most =
    (values: Float64Array): Compare =>
    (a, b) =>
      (values[b] ?? 0) - (values[a] ?? 0);
  const onlyRoute = most(figures.onlyRoute);
  const pairs = most(figures.pairs);
  const betweenness = most(figures.betweenness);
  const effectiveSize = most(figures.effectiveSize);
  const leastConstrained: Compare = (a, b) =>
    (figures.constraint[a] ?? 0) - (figures.constraint[b] ?? 0);
  const tied = Int32Array.from(figures.degree.keys()).filter(
    (actor) => (figures.degree[actor] ?? 0) > 0,
  );
  const by = (...measures: Compare[]) =>
    tied.slice().sort((a, b) => {
      for (const compare of measures) {
        const difference = compare(a, b);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  return {
    ONLY_ROUTE: by(onlyRoute, pairs, betweenness),
    PAIRS: by(pairs, onlyRoute, betweenness),
    BETWEENNESS: by(betweenness, pairs),
    CONSTRAINT: by(leastConstrained, betweenness),
    EFFECTIVE_SIZE: by(effectiveSize, betweenness),
  };
}
