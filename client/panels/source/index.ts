import type { PanelView } from "../panelView.ts";
import { SourcePanel } from "./SourcePanel.tsx";
import { sourceTexts } from "./texts.ts";

/** The panel of a source. */
export const sourcePanel: PanelView = { Panel: SourcePanel, name: sourceTexts.name };
