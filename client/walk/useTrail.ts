import { useEffect, useMemo, useState } from "react";
import { useView } from "../view/useView.ts";
import type { Ground } from "./ground.ts";
import { begunAt, NOWHERE, placeOf, standing, type Walk } from "./walk.ts";

/**
 * The walk on what is shown, and the way to change it. Where the ground changes, one stands on the nearest
 * actor of the trail; whoever chooses an actor elsewhere goes on from there.
 */
export function useTrail(ground: Ground): [walk: Walk, setWalk: (walk: Walk) => void] {
  const [{ select }] = useView();
  const [last, setLast] = useState<Walk>(NOWHERE);
  const walk = useMemo(() => standing(last, ground), [last, ground]);
  const chosen = select.findLast(({ type }) => type === "actor")?.id ?? null;
  useEffect(() => {
    if (chosen === null) return;
    setLast((before) => (placeOf(before) === chosen ? before : begunAt(chosen)));
  }, [chosen]);
  return [walk, setLast];
}
