import { PANELS } from "../panels/index.ts";
import type { Item } from "../view/view.ts";

/** The page of an actor, a tie, a region or a source: its panel at full width. */
export function ItemPage({ item }: { readonly item: Item }) {
  const { Panel } = PANELS[item.type];
  return (
    <div className="item-page">
      <Panel id={item.id} place={{ level: 1 }} />
    </div>
  );
}
