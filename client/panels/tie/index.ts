import type { PanelView } from "../panelView.ts";
import { TiePanel } from "./TiePanel.tsx";
import { tiePanelTexts } from "./texts.ts";

/** The panel of a tie. */
export const tiePanel: PanelView = { Panel: TiePanel, name: tiePanelTexts.name };
