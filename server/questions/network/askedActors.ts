import type { Context } from "../../context.ts";
import { findActor } from "../names/findActor.ts";

/** Whom ids stand for. */
export interface AskedActors {
  /** The ids that were asked for, by the id of the actor that they stand for, in their order. */
  readonly askedAs: ReadonlyMap<string, readonly string[]>;
  /** Those that stand for nobody, each once. */
  readonly unknown: readonly string[];
}

/** The actors that ids stand for, each once, folded ids included. */
export async function askedActors(
  context: Pick<Context, "load">,
  ids: readonly string[],
): Promise<AskedActors> {
  const asked = [...new Set(ids)];
  const actors = await Promise.all(asked.map((id) => findActor(context, id)));
  const askedAs = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const [index, id] of asked.entries()) {
    const actor = actors[index];
    if (!actor) unknown.push(id);
    else askedAs.set(actor.id, [...(askedAs.get(actor.id) ?? []), id]);
  }
  return { askedAs, unknown };
}
