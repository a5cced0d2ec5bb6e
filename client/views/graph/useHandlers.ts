import { expanded } from "../../explore/steps/groups.ts";
import { moving, selecting } from "../../explore/steps/marks.ts";
import type { NetworkHandlers } from "../../graph/network/listen.ts";
import { useView } from "../../view/useView.ts";
import type { Item } from "../../view/view.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";

/** What becomes of the view when a reader does something in the picture. */
export function useHandlers(onMenu: NetworkViewProps["onMenu"]): NetworkHandlers {
  const [view, go] = useView();
  return {
    onSelect: (item, adding) => go(selecting(view, item, adding)),
    onSelectAll(actors) {
      const boxed = actors.map((id): Item => ({ type: "actor", id }));
      const rest = view.select.filter(({ type, id }) => type !== "actor" || !actors.includes(id));
      go({ ...view, select: [...rest, ...boxed] });
    },
    onExpand: (of) => go(expanded(view, { type: "neighbours", of, tie: null, direction: null })),
    onMove: (places) => go(moving(view, places)),
    onMenu,
  };
}
