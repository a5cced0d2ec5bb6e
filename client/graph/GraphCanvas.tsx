import { useEffect, useRef, useState } from "react";
import { useFont } from "../parts/useFont.ts";
import { useSize } from "../parts/useSize.ts";
import { ZoomButtons } from "../parts/ZoomButtons.tsx";
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

/** The picture of a model, with buttons to zoom. */
export function GraphCanvas({ model, selected, onSelect, onOpen, description }: GraphCanvasProps) {
  const { say } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onSelect, onOpen });
  handlers.current = { onSelect, onOpen };
  const [graph, setGraph] = useState<Graph | null>(null);
  const [height, setHeight] = useState(0);
  const { width } = useSize(container);
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
      <ZoomButtons of={graph} hint={say(graphTexts.hint)} />
    </div>
  );
}
