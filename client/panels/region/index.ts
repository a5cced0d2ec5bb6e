import type { PanelView } from "../panelView.ts";
import { RegionPanel } from "./RegionPanel.tsx";
import { regionTexts } from "./texts.ts";

/** The panel of a region. */
export const regionPanel: PanelView = { Panel: RegionPanel, name: regionTexts.name };
