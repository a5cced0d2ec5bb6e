import { useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Marks } from "../../graph/network/model.ts";
import { networkModel } from "../../graph/network/networkModel.ts";
import { counted } from "../../network/counted.ts";
import { useSize } from "../../parts/useSize.ts";
import { ZoomButtons } from "../../parts/ZoomButtons.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Item } from "../../view/view.ts";
import { useWalk } from "../../walk/useWalk.ts";
import { WalkedPicture } from "../../walk/WalkedPicture.tsx";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { graphViewTexts } from "./texts.ts";
import { useHandlers } from "./useHandlers.ts";
import { useNetworkGraph } from "./useNetworkGraph.ts";
import "./GraphView.css";

/** How much one key press zooms. */
const ZOOM = 1.25;
const FINGERS = "(pointer: coarse)";

/** The network as a picture; each actor stands where the view has it. */
export function GraphView({ view, shown, onMenu, handle }: NetworkViewProps) {
  const words = useWords();
  const [{ select }] = useView();
  const container = useRef<HTMLDivElement>(null);
  const graph = useNetworkGraph(container, useHandlers(onMenu));
  const { width, height } = useSize(container);
  const model = useMemo(() => networkModel(shown, view, words), [shown, view, words]);
  const walked = useWalk({
    shown,
    onMenu: (actor) => onMenu({ actor, ...(graph?.placeOf(actor) ?? { x: 0, y: 0 }) }),
    onZoom: (way) => graph?.zoomBy(way === "in" ? ZOOM : 1 / ZOOM),
  });
  const { at } = walked;
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

  const hint = matchMedia(FINGERS).matches ? graphViewTexts.touchHint : graphViewTexts.hint;
  const counts = counted(shown, words);
  return (
    <div className="graph-view">
      <WalkedPicture
        walked={walked}
        description={words.say(graphViewTexts.description, counts)}
        picture={container}
        className="graph-view-picture"
      />
      <ZoomButtons of={graph} hint={words.say(hint)} />
    </div>
  );
}

function marksOf(select: readonly Item[], at: string | null): Marks {
  const ids = (wanted: string) =>
    new Set(select.filter(({ type }) => type === wanted).map(({ id }) => id));
  return { actors: ids("actor"), ties: ids("tie"), at };
}
