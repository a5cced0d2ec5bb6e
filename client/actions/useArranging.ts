import { useEffect, useRef, useState } from "react";
import { type Placing, type ToPlace, usePlacing } from "../explore/usePlacing.ts";
import { addressOf } from "../view/address.ts";
import type { View } from "../view/view.ts";
import type { Situation } from "./action.ts";

type Arranged = Pick<Situation, "view" | "network" | "go">;

/**
 * The way to arrange a view anew, and the search for places where that takes long. It ends where the view
 * becomes another. Tells when the arranged one is on the screen: everybody may stand elsewhere then.
 */
export function useArranging(
  { view, network, go }: Arranged,
  onShown: () => void,
): [arrange: () => void, placing: Placing | null] {
  const [wanted, setWanted] = useState<ToPlace | null>(null);
  const placing = usePlacing(wanted?.view === view ? wanted : null);
  const arranged = useRef<View | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture shows the view by the time of this effect
  useEffect(() => {
    const last = arranged.current;
    arranged.current = null;
    if (last && addressOf(last) === addressOf(view)) onShown();
  }, [view]);
  const arrange = (): void =>
    setWanted({
      view,
      network,
      loose: true,
      onPlaced(placed) {
        setWanted(null);
        arranged.current = placed;
        go(placed);
      },
      onCancelled: () => setWanted(null),
    });
  return [arrange, placing];
}
