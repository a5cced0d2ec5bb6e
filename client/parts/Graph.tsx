import { lazy, Suspense, useMemo } from "react";
import type { GraphModel, Selected } from "../graph/model.ts";
import { Legend } from "../legend/Legend.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { Guard } from "./Guard.tsx";
import { partTexts } from "./texts.ts";

const GraphCanvas = lazy(() =>
  import("../graph/GraphCanvas.tsx").then((module) => ({ default: module.GraphCanvas })),
);

interface GraphProps {
  readonly model: GraphModel;
  readonly description: string;
  readonly onOpen: (group: string) => void;
}

/** A picture of actors and ties that selects together with the lists. The canvas comes when it is needed. */
export function Graph({ model, description, onOpen }: GraphProps) {
  const { say } = useWords();
  const [view, go] = useView();
  const [select] = view.select;
  const selected = useMemo<Selected | null>(() => {
    if (select?.type !== "actor" && select?.type !== "tie") return null;
    return { type: select.type, id: select.id };
  }, [select?.type, select?.id]);
  return (
    <>
      <Guard fallback={<p className="part-note">{say(partTexts.noPicture)}</p>}>
        <Suspense fallback={<p className="graph-waiting">{say(partTexts.drawing)}</p>}>
          <GraphCanvas
            model={model}
            selected={selected}
            description={description}
            onOpen={onOpen}
            onSelect={(chosen) => go({ ...view, select: chosen ? [chosen] : [] })}
          />
        </Suspense>
      </Guard>
      <Legend />
    </>
  );
}
