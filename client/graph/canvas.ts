import cytoscape, { type Core, type CytoscapeOptions, type StylesheetJsonBlock } from "cytoscape";
import { leaveScrolling, type TakesHold } from "./gestures.ts";
import { onSchemeChange, readTheme, type Theme } from "./theme.ts";

/** How a picture differs from others. */
interface CanvasSettings {
  readonly style: (theme: Theme) => StylesheetJsonBlock[];
  readonly options: CytoscapeOptions;
  /** Where one finger drags instead of scrolling the page; nowhere where it is left out. */
  readonly takesHold?: TakesHold;
  /** Called when colours have changed. */
  readonly onTheme?: (theme: Theme) => void;
}

/** An empty picture in a container. */
export interface Canvas {
  readonly cy: Core;
  destroy(): void;
}

/** More pixels than this cost time and show nothing. */
const MOST_PIXEL_RATIO = 2;

/** Makes an empty canvas that follows the theme and leaves scrolling to the page. Nothing on it ever moves by itself. */
export function openCanvas(container: HTMLElement, settings: CanvasSettings): Canvas {
  const cy = cytoscape({
    container,
    style: settings.style(readTheme(container)),
    layout: { name: "null" },
    pixelRatio: Math.min(devicePixelRatio, MOST_PIXEL_RATIO),
    ...settings.options,
  });
  // Cytoscape notices when the page scrolls, but not when something above the picture grows.
  for (const arrival of ["pointerenter", "pointerdown"])
    container.addEventListener(arrival, () => cy.resize(), { capture: true });
  const stops = [
    leaveScrolling(container.parentElement ?? container, settings.takesHold),
    onSchemeChange(() => {
      const theme = readTheme(container);
      cy.style(settings.style(theme));
      settings.onTheme?.(theme);
    }),
  ];
  return {
    cy,
    destroy() {
      for (const stop of stops) stop();
      cy.destroy();
    },
  };
}
