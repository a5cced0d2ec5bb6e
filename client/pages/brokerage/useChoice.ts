import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";

/**
 * One of a closed list, as the address says (`order:PAIRS`), and the view in which it is another. The first
 * of the list goes without saying.
 */
export function useChoice<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): [chosen: Value, viewWith: (value: Value) => View] {
  const [view] = useView();
  const mark = `${name}:`;
  const said = view.open.find((key) => key.startsWith(mark))?.slice(mark.length);
  const others = view.open.filter((key) => !key.startsWith(mark));
  return [
    values.find((value) => value === said) ?? values[0],
    (value) => ({ ...view, open: value === values[0] ? others : [...others, mark + value] }),
  ];
}
