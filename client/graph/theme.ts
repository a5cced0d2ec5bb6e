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
  tinted: string;
  kinds: ReadonlyMap<ActorKind, string>;
}

/** Reads the theme where an element stands: a canvas knows neither CSS variables nor the colour scheme. */
export function readTheme(element: HTMLElement): Theme {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const colour = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const theme: Theme = {
    font: getComputedStyle(element).fontFamily || "sans-serif",
    text: colour("--ds-color-neutral-text-default"),
    subtle: colour("--ds-color-neutral-text-subtle"),
    background: colour("--ds-color-neutral-background-default"),
    line: colour("--ds-color-neutral-border-default"),
    accent: colour("--ds-color-accent-border-strong"),
    tinted: colour("--ds-color-neutral-surface-tinted"),
    kinds: new Map(ACTOR_KINDS.map((kind) => [kind, colour(KINDS[kind].colour)])),
  };
  probe.remove();
  return theme;
}

/** Calls back when the colour scheme may have changed, by the reader or by the system; gives the way to stop. */
export function onSchemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-color-scheme"] });
  observer.observe(document.body, { attributeFilter: ["data-color-scheme"] });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", callback);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", callback);
  };
}
