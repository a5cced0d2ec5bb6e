import type { PanelView } from "../panelView.ts";
import { ThemePanel } from "./ThemePanel.tsx";
import { themeTexts } from "./texts.ts";

/** The panel of a theme. */
export const themePanel: PanelView = { Panel: ThemePanel, name: themeTexts.name };
