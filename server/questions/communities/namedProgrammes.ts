import type { Counting } from "../../analysis/graph/counting.ts";
import type { Context } from "../../context.ts";
import { programmes } from "../../graph/queries.gen.ts";
import { readsOf } from "../reading/batching.ts";

/** The same counting with the programmes alone among those named: naming others changes nothing. */
export async function namedProgrammes(
  { engine, signal }: Context,
  { choice, named }: Counting,
): Promise<Counting> {
  if (choice.includeProgrammes || named.length === 0) return { choice, named: [] };
  const all = new Set((await readsOf(engine, signal)(programmes, {})).map(({ id }) => id));
  return { choice, named: [...new Set(named)].filter((id) => all.has(id)).sort() };
}
