import { useEffect, useMemo, useRef, useState } from "react";
import { selectedActors } from "../explore/steps/marks.ts";
import { useView } from "../view/useView.ts";
import type { Ground } from "./ground.ts";
import { begunAt, NOWHERE, placeOf, standing, type Walk } from "./walk.ts";

/**
 * The walk on what is shown, and the way to change it. Where the ground changes, one stands on the nearest
 * actor of the trail; whoever chooses an actor elsewhere goes on from there.
 */
export function useTrail(ground: Ground): [walk: Walk, setWalk: (walk: Walk) => void] {
  const [view] = useView();
  const [last, setLast] = useState<Walk>(NOWHERE);
  const walk = useMemo(() => standing(last, ground), [last, ground]);
  const chosen = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = selectedActors(view);
    const newest = now.findLast((id) => !chosen.current.includes(id));
    chosen.current = now;
    if (newest === undefined) return;
    setLast((before) => (placeOf(before) === newest ? before : begunAt(newest)));
  }, [view]);
  return [walk, setLast];
}
