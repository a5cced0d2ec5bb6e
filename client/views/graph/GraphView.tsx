import { useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Marks } from "../../graph/network/model.ts";
import { networkModel } from "../../graph/network/networkModel.ts";
import { useSize } from "../../parts/useSize.ts";
import { ZoomButtons } from "../../parts/ZoomButtons.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Item } from "../../view/view.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { graphViewTexts } from "./texts.ts";
import { useHandlers } from "./useHandlers.ts";
import { useNetworkGraph } from "./useNetworkGraph.ts";
import "./GraphView.css";

/** The network as a picture; each actor stands where the view has it. */
export function GraphView({ view, shown, onMenu, at = null, handle }: NetworkViewProps) {
  const words = useWords();
  const [{ select }] = useView();
  const container = useRef<HTMLDivElement>(null);
  const graph = useNetworkGraph(container, useHandlers(onMenu));
  const { width, height } = useSize(container);
  const model = useMemo(() => networkModel(shown, view, words), [shown, view, words]);
  const marks = useMemo(() => marksOf(select, at), [select, at]);
  const seen = width > 0 && height > 0;

  useEffect(() => {
    if (seen) graph?.show(model);
  }, [graph, model, seen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model draws what was marked anew
  useEffect(() => graph?.mark(marks), [graph, marks, model]);
  useEffect(() => {
    if (at !== null) graph?.reveal(at);
  }, [graph, at]);
  useImperativeHandle(
    handle,
    () => ({
      fit: () => graph?.fit(),
      reveal: (actor) => graph?.reveal(actor),
      placeOf: (actor) => graph?.placeOf(actor) ?? null,
    }),
    [graph],
  );

  const counts = { actors: shown.actors.length, ties: shown.ties.length };
  return (
    <div className="graph-view">
      <div
        ref={container}
        className="graph-view-picture"
        role="img"
        tabIndex={-1}
        aria-label={words.say(graphViewTexts.description, counts)}
      />
      <ZoomButtons of={graph} hint={words.say(graphViewTexts.hint)} />
    </div>
  );
}

function marksOf(select: readonly Item[], at: string | null): Marks {
  const ids = (wanted: string) =>
    new Set(select.filter(({ type }) => type === wanted).map(({ id }) => id));
  return { actors: ids("actor"), ties: ids("tie"), at };
}
