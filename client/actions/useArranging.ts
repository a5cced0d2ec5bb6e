import { useState } from "react";
import { type Placing, type ToPlace, usePlacing } from "../explore/usePlacing.ts";
import type { Situation } from "./action.ts";

/**
 * The way to arrange a view anew, and the search for places where that takes long. It ends where the view
 * becomes another.
 */
export function useArranging({
  view,
  network,
  go,
}: Pick<Situation, "view" | "network" | "go">): [arrange: () => void, placing: Placing | null] {
  const [wanted, setWanted] = useState<ToPlace | null>(null);
  const placing = usePlacing(wanted?.view === view ? wanted : null);
  const arrange = (): void =>
    setWanted({
      view,
      network,
      loose: true,
      onPlaced(placed) {
        setWanted(null);
        go(placed);
      },
      onCancelled: () => setWanted(null),
    });
  return [arrange, placing];
}
