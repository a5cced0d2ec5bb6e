import { Filter } from "../filter/Filter.tsx";
import { useWords } from "../useWords.ts";
import { Examples } from "./Examples.tsx";
import { type Pair, PairBar } from "./PairBar.tsx";
import { questionTexts } from "./texts.ts";

/** "Who links [ ] and [ ]?" with a swap and a few questions to begin with. */
export function QuestionBar({ from, to }: Pair) {
  const { say } = useWords();
  return (
    <PairBar
      label={say(questionTexts.bar)}
      sentence={{
        before: say(questionTexts.who),
        between: say(questionTexts.and),
        after: say(questionTexts.end),
      }}
      from={from}
      to={to}
      pageOf={(first, second) => ({ name: "links", from: first, to: second })}
    >
      {(sides, asking) => (
        <>
          <Examples asked={{ from: sides.from?.id, to: sides.to?.id }} asking={asking} />
          <Filter />
        </>
      )}
    </PairBar>
  );
}
