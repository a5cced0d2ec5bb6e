import type { Item } from "../view/view.ts";
import { PANELS } from "./index.ts";
import type { PanelPlace } from "./panelView.ts";

/** The panel of any item, beside a question (`onClose`, level 2) or as a page (level 1). */
export function ItemPanel({ item, ...place }: PanelPlace & { readonly item: Item }) {
  const { Panel } = PANELS[item.type];
  return <Panel id={item.id} place={place} />;
}
