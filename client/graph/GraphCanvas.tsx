import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { createGraph, type Graph } from "./graph.ts";
import type { GraphModel, Selected } from "./model.ts";
import { graphTexts } from "./texts.ts";
import "./GraphCanvas.css";

export interface GraphCanvasProps {
  readonly model: GraphModel;
  readonly selected: Selected | null;
  /** Null where the reader chose the empty ground. */
  readonly onSelect: (selected: Selected | null) => void;
  /** A counted group was chosen, by its id. */
  readonly onOpen: (groupId: string) => void;
  /** What the picture shows, in words. A list beside it says the same, and can be used by keyboard. */
  readonly description: string;
}

/** Pixels; a taller picture is moved, not shown whole. */
const TALLEST = 1400;
const STEP = 1.25;

/** The picture of a model, with buttons to zoom. */
export function GraphCanvas({ model, selected, onSelect, onOpen, description }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onSelect, onOpen });
  handlers.current = { onSelect, onOpen };
  const [graph, setGraph] = useState<Graph | null>(null);
  const [height, setHeight] = useState(0);
  const width = useWidth(container);
  const fontReady = useFont(container);

  useEffect(() => {
    if (!container.current || !fontReady) return;
    const made = createGraph(container.current, {
      onSelect: (chosen) => handlers.current.onSelect(chosen),
      onOpen: (id) => handlers.current.onOpen(id),
    });
    setGraph(made);
    return () => made.destroy();
  }, [fontReady]);

  useEffect(() => {
    if (graph && width > 0) setHeight(Math.min(TALLEST, graph.show(model)));
  }, [graph, model, width]);
  useEffect(() => {
    if (width > 0 && height > 0) graph?.fit();
  }, [graph, width, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model draws what was selected anew
  useEffect(() => graph?.select(selected), [graph, selected, model, width]);

  return (
    <div className="graph-canvas">
      <div
        ref={container}
        className="graph-canvas-picture"
        role="img"
        tabIndex={-1}
        aria-label={description}
        style={{ minBlockSize: height }}
      />
      <GraphButtons graph={graph} />
    </div>
  );
}

function GraphButtons({ graph }: { graph: Graph | null }) {
  const { say } = useWords();
  const buttons = [
    { text: graphTexts.zoomIn, icon: "plus" as const, act: () => graph?.zoomBy(STEP) },
    { text: graphTexts.zoomOut, icon: "minus" as const, act: () => graph?.zoomBy(1 / STEP) },
    { text: graphTexts.fit, icon: "fit" as const, act: () => graph?.fit() },
  ];
  return (
    <fieldset className="graph-canvas-buttons">
      <legend className="ds-sr-only">{say(graphTexts.buttons)}</legend>
      <span className="graph-canvas-hint">{say(graphTexts.hint)}</span>
      {buttons.map(({ text, icon, act }) => (
        <Button
          key={icon}
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={say(text)}
          title={say(text)}
          onClick={act}
        >
          <Icon name={icon} />
        </Button>
      ))}
    </fieldset>
  );
}

/** Whether the font of an element is there: a canvas does not draw anew when it comes late. */
function useFont(element: React.RefObject<HTMLElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const { fontFamily } = getComputedStyle(element.current);
    const done = (): void => setReady(true);
    Promise.all(
      ["", "bold "].map((weight) => document.fonts.load(`${weight}13px ${fontFamily}`)),
    ).then(done, done);
  }, [element]);
  return ready;
}

/** The width of an element in pixels, also when it changes; 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
