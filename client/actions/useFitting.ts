import { useEffect, useRef } from "react";
import { isRearranged, movedBetween } from "../explore/steps/moved.ts";
import type { View } from "../view/view.ts";

/** Shows the whole picture where actors were arranged anew, by a step or by going back: else they may be out of sight. */
export function useFitting(view: View, fit: () => void): void {
  const before = useRef(view);
  const show = useRef(fit);
  show.current = fit;
  useEffect(() => {
    const isAnew = isRearranged(movedBetween(before.current, view));
    before.current = view;
    // The picture has the view by now: the effects of what is inside come first.
    if (isAnew) show.current();
  }, [view]);
}
