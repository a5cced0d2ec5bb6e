import { useMemo } from "react";
import { Graph } from "../parts/Graph.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { toggled } from "../view/view.ts";
import { graphModel } from "./graphModel.ts";
import type { Picture } from "./picture.ts";
import { PAGE_SIZE } from "./question.ts";
import { answerTexts } from "./texts.ts";
import { usePages } from "./usePages.ts";

/** The answer as a picture: one side on the left, go-betweens in the middle, the other on the right. */
export function AnswerPicture({ links, members, opened }: Picture) {
  const words = useWords();
  const { say, number } = words;
  const [view, go] = useView();
  const [, moreFrom] = usePages("from");
  const [, moreTo] = usePages("to");
  const model = useMemo(
    () => graphModel({ links, members, opened }, words),
    [links, members, opened, words],
  );
  const open = (group: string): void => {
    if (!view.open.includes(group)) go(toggled(view, group), { replace: true });
    else if (group === "group:from") moreFrom();
    else moreTo();
  };
  const { from, to, direct, brokers, inBoth } = links;
  const description = say(answerTexts.pictureShows, {
    from: from.name,
    to: to.name,
    direct: direct.totalCount,
    brokers: brokers.totalCount,
    both: inBoth.totalCount,
  });
  const cut = Math.max(direct.totalCount, brokers.totalCount, inBoth.totalCount) > PAGE_SIZE;
  return (
    <section className="ask-picture" aria-label={say(answerTexts.picture)}>
      <Graph model={model} description={description} onOpen={open} />
      {cut && (
        <p className="part-note">{say(answerTexts.pictureCut, { count: number(PAGE_SIZE) })}</p>
      )}
    </section>
  );
}
