import { useMemo, useState } from "react";
import type { Failure } from "../api/failure.ts";
import type { View } from "../view/view.ts";
import { withoutUnknown } from "./steps/withoutUnknown.ts";

/** Ids that are left out one after the other; a link with more of them is told as it fails. */
const MOST = 8;

interface Known {
  /** The view as far as the data is known to have it. */
  readonly view: View;
  /** What of the view is left out for that. */
  readonly unknown: readonly string[];
  /** Leaves out what a failure names from now on, unless nobody would be left. */
  readonly drop: (failure: Failure) => void;
}

/** Opens what can be opened of a view: leaves out what the API turned out not to know. */
export function useKnown(asked: View): Known {
  const [learnt, setLearnt] = useState<readonly string[]>([]);
  return useMemo(() => {
    const unknown = learnt.filter((id) => withoutUnknown(asked, [id]) !== asked);
    return {
      view: withoutUnknown(asked, unknown) ?? asked,
      unknown,
      drop(failure) {
        if (failure.kind !== "unknownId" || learnt.length >= MOST) return;
        const all = [...learnt, failure.got];
        const rest = withoutUnknown(asked, all);
        if (rest !== null && !learnt.includes(failure.got)) setLearnt(all);
      },
    };
  }, [asked, learnt]);
}
