import type { TieChoice } from "../../server/links/tieFilter.ts";
import { idOf, type World } from "./world.ts";

/** The definition, word for word, over the whole world. */
export function byDefinition(world: World, choice: TieChoice) {
  const { from, to, programmes } = world;
  const onlyFrom = from.filter((id) => !to.includes(id));
  const onlyTo = to.filter((id) => !from.includes(id));
  const dated = choice.since !== null || choice.until !== null;
  const counting = world.ties.filter(
    (tie) =>
      choice.types.includes(tie.type) &&
      choice.bases.includes(tie.basis) &&
      (!dated || (tie.undated ? choice.undated : tie.inPeriod)) &&
      !programmes.includes(tie.from) &&
      !programmes.includes(tie.to),
  );
  const tied = (a: string, b: string) =>
    counting.some((t) => (t.from === a && t.to === b) || (t.from === b && t.to === a));
  const everybody = [...new Set(world.ties.flatMap((tie) => [tie.from, tie.to]))].sort();
  const direct = counting.filter(
    (tie) =>
      (onlyFrom.includes(tie.from) && onlyTo.includes(tie.to)) ||
      (onlyFrom.includes(tie.to) && onlyTo.includes(tie.from)),
  );
  const brokers = everybody
    .filter((id) => !from.includes(id) && !to.includes(id))
    .map((id) => ({
      id,
      fromActors: onlyFrom.filter((a) => tied(a, id)).sort(),
      toActors: onlyTo.filter((b) => tied(id, b)).sort(),
    }))
    .filter((broker) => broker.fromActors.length > 0 && broker.toActors.length > 0);
  const touching = world.ties.filter((tie) =>
    [tie.from, tie.to].some((end) => from.includes(end) || to.includes(end)),
  );
  const notCounting = touching.filter((tie) => !counting.includes(tie)).length;
  return { direct: direct.map(idOf).sort(), brokers, notCounting };
}
