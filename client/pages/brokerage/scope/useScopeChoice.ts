import { useState } from "react";
import { useView } from "../../../view/useView.ts";
import { choicesIn } from "../choices.ts";
import type { End } from "./useSideNames.ts";

/** Whose contact counts: everybody's, that within a side, or that between two. */
export const WHOSE = ["whole", "one", "two"] as const;
type Whose = (typeof WHOSE)[number];

/** What is chosen before all boxes that it needs are filled. */
interface Begun {
  readonly whose: Whose;
  readonly ends: ReadonlyArray<End | null>;
}

/** What the bar shows, and what its choices do. */
interface ScopeChoice extends Begun {
  readonly chooseWhose: (whose: Whose) => void;
  readonly chooseEnd: (index: number, end: End) => void;
}

/** The scope as it stands in the bar: as the address has it, or as the reader has begun to change it. */
export function useScopeChoice(asked: readonly End[]): ScopeChoice {
  const [view, go] = useView();
  const [begun, setBegun] = useState<Begun | null>(null);
  const whose = begun?.whose ?? WHOSE[asked.length] ?? "whole";
  const boxes = WHOSE.indexOf(whose);
  const ends = Array.from({ length: boxes }, (_, at) => begun?.ends[at] ?? asked[at] ?? null);
  const settle = (wanted: Begun): void => {
    const sides = wanted.ends.flatMap((end) => (end ? [end.id] : []));
    if (sides.length < wanted.ends.length) {
      setBegun(wanted);
      return;
    }
    setBegun(null);
    const open = choicesIn(view.open);
    go({ ...view, page: { name: "brokerage", sides }, select: [], open });
  };
  return {
    whose,
    ends,
    chooseWhose(wanted) {
      const length = WHOSE.indexOf(wanted);
      settle({
        whose: wanted,
        ends: Array.from({ length }, (_, at) => ends[at] ?? asked[at] ?? null),
      });
    },
    chooseEnd: (index, end) =>
      settle({ whose, ends: ends.map((each, at) => (at === index ? end : each)) }),
  };
}
