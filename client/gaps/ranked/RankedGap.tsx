import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { pairView } from "../pairView.ts";
import { figureTexts } from "../texts.ts";
import type { RankedGapsQuery } from "./ranked.gen.ts";
import { rankedTexts } from "./texts.ts";

type Ranked = RankedGapsQuery["gaps"]["ranked"][number];

/** One gap: the pair, why it is a gap, and the three figures that its place in the list is made of. */
export function RankedGap({ gap }: { readonly gap: Ranked }) {
  const { say } = useWords();
  const [view] = useView();
  const { from, to, reason, rank } = gap;
  return (
    <li className="ranked-gap">
      <ViewLink to={pairView(view, from.id, to.id)}>
        {say(figureTexts.pair, { from: from.name, to: to.name })}
      </ViewLink>
      <p>{reason}</p>
      <Factors rank={rank} />
    </li>
  );
}

function Factors({ rank }: Pick<Ranked, "rank">) {
  const { say } = useWords();
  const { separation, themes, themesKnown, coverage, weaker, score } = rank;
  return (
    <dl className="gap-factors">
      <Factor
        name={say(rankedTexts.separation)}
        value={separation}
        means={say(rankedTexts.separationMeans)}
      />
      <Factor
        name={say(rankedTexts.themes)}
        value={themes}
        means={say(themesKnown ? rankedTexts.themesMeans : rankedTexts.themesUnknown)}
        unknown={!themesKnown}
      />
      <Factor
        name={say(rankedTexts.coverage)}
        value={coverage}
        means={say(rankedTexts.coverageMeans, { weaker: weaker.name })}
      />
      <Factor name={say(rankedTexts.score)} value={score} />
    </dl>
  );
}

interface FactorProps {
  readonly name: string;
  /** From 0 to 1. */
  readonly value: number;
  readonly means?: string;
  /** Whether it only stands for a figure that is not known. */
  readonly unknown?: boolean;
}

function Factor({ name, value, means, unknown = false }: FactorProps) {
  const { number } = useWords();
  // A small figure is not to look like none.
  const decimals = value > 0 && value < 0.1 ? 3 : 2;
  return (
    <div data-unknown={unknown || undefined} title={means}>
      <dt>{name}</dt>
      <dd>
        {unknown && "?  "}
        {number(value, decimals)}
        <span className="gap-factor-bar" style={{ inlineSize: `${value * 100}%` }} />
      </dd>
      {unknown && <dd className="ds-sr-only">{means}</dd>}
    </div>
  );
}
