import { useView } from "../view/useView.ts";
import { toggled, type View } from "../view/view.ts";
import type { Verdict } from "./pairLine.gen.ts";
import { VERDICTS } from "./verdicts.ts";

/**
 * One of several ways to show something, kept in the address among what is open: `order:name`. The first
 * goes without saying.
 */
export function useChosen<Value extends string>(
  name: string,
  values: readonly Value[],
): [chosen: Value | undefined, choose: (value: Value) => void] {
  const [view, go] = useView();
  const chosen = values.find((value) => view.open.includes(`${name}:${value}`)) ?? values[0];
  const choose = (value: Value): void => {
    const others = view.open.filter((key) => !key.startsWith(`${name}:`));
    const open = value === values[0] ? others : [...others, `${name}:${value}`];
    go({ ...view, open }, { replace: true });
  };
  return [chosen, choose];
}

/** The verdicts that are shown alone, as the address says (`only:GAP`); none where all are. */
export function onlyShown({ open }: View): Verdict[] {
  return VERDICTS.filter((verdict) => open.includes(`only:${verdict}`));
}

/** Those verdicts, and the way to add one or take it back. */
export function useOnly(): [only: readonly Verdict[], toggle: (verdict: Verdict) => void] {
  const [view, go] = useView();
  const toggle = (verdict: Verdict): void =>
    go(toggled(view, `only:${verdict}`), { replace: true });
  return [onlyShown(view), toggle];
}
