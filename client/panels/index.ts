import type { ItemType } from "../view/view.ts";
import { actorPanel } from "./actor/index.ts";
import type { PanelView } from "./panelView.ts";
import { regionPanel } from "./region/index.ts";
import { sourcePanel } from "./source/index.ts";
import { themePanel } from "./theme/index.ts";
import { tiePanel } from "./tie/index.ts";

/** The panel of each thing that can be selected or have a page of its own. */
export const PANELS: Readonly<Record<ItemType, PanelView>> = {
  actor: actorPanel,
  tie: tiePanel,
  region: regionPanel,
  theme: themePanel,
  source: sourcePanel,
};
