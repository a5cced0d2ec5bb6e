import { useView } from "./useView.ts";
import { toggled } from "./view.ts";

/** Whether something that opens is open, as the address says, and the way to open or close it. */
export function useOpen(key: string): [open: boolean, toggle: () => void] {
  const [view, go] = useView();
  return [view.open.includes(key), () => go(toggled(view, key), { replace: true })];
}
