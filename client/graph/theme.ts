import type { ActorKind } from "../kinds/actorName.gen.ts";
import { KINDS } from "../kinds/index.ts";
import { ACTOR_KINDS } from "../vocabulary.ts";

/** Colours and font of the canvas, as the page around it has them. */
export interface Theme {
  font: string;
  text: string;
  subtle: string;
  background: string;
  line: string;
  accent: string;
  /** Text on the accent. */
  onAccent: string;
  tinted: string;
  kinds: ReadonlyMap<ActorKind, string>;
}

/** Where the colours come from: a variable of the page, and what stands for it in forced colours. */
const COLOURS = {
  text: ["--ds-color-neutral-text-default", "CanvasText"],
  subtle: ["--ds-color-neutral-text-subtle", "CanvasText"],
  background: ["--ds-color-neutral-background-default", "Canvas"],
  line: ["--ds-color-neutral-border-default", "CanvasText"],
  accent: ["--ds-color-accent-border-strong", "Highlight"],
  onAccent: ["--ds-color-neutral-background-default", "HighlightText"],
  tinted: ["--ds-color-neutral-surface-tinted", "Canvas"],
} as const;

const FORCED = "(forced-colors: active)";

/** Reads the theme where an element stands: a canvas knows neither CSS variables nor the colour scheme. */
export function readTheme(element: HTMLElement): Theme {
  const forced = matchMedia(FORCED).matches;
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const colour = (variable: string, system: string): string => {
    probe.style.color = forced ? system : `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const named = (name: keyof typeof COLOURS): string => colour(COLOURS[name][0], COLOURS[name][1]);
  const theme: Theme = {
    font: getComputedStyle(element).fontFamily || "sans-serif",
    text: named("text"),
    subtle: named("subtle"),
    background: named("background"),
    line: named("line"),
    accent: named("accent"),
    onAccent: named("onAccent"),
    tinted: named("tinted"),
    kinds: new Map(ACTOR_KINDS.map((kind) => [kind, colour(KINDS[kind].colour, "CanvasText")])),
  };
  probe.remove();
  return theme;
}

/** Calls back when the colour scheme may have changed, by the reader or by the system; gives the way to stop. */
export function onSchemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-color-scheme"] });
  observer.observe(document.body, { attributeFilter: ["data-color-scheme"] });
  const system = ["(prefers-color-scheme: dark)", FORCED].map((query) => matchMedia(query));
  for (const each of system) each.addEventListener("change", callback);
  return () => {
    observer.disconnect();
    for (const each of system) each.removeEventListener("change", callback);
  };
}
