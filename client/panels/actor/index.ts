import type { PanelView } from "../panelView.ts";
import { ActorPanel } from "./ActorPanel.tsx";
import { actorTexts } from "./texts.ts";

/** The panel of an actor. */
export const actorPanel: PanelView = { Panel: ActorPanel, name: actorTexts.name };
