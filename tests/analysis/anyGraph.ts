import fc from "fast-check";
import { type Pair, type Projection, projectionOf } from "../../server/analysis/projection.ts";

/** Any graph of up to twelve actors, a to l, from none tied to many. */
export const anyGraph: fc.Arbitrary<Projection> = fc.integer({ min: 0, max: 12 }).chain((size) => {
  const ids = [..."abcdefghijkl"].slice(0, size);
  if (size === 0) return fc.constant(projectionOf([], []));
  const end = fc.constantFrom(...ids);
  return fc
    .array(fc.tuple(end, end), { maxLength: 24 })
    .map((pairs: Pair[]) => projectionOf(ids, pairs));
});
