import { Button } from "@digdir/designsystemet-react";
import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Comparison } from "../../view/view.ts";
import type { CompareQuery, SaidLineFragment } from "./compare.gen.ts";
import { SourceChoice } from "./SourceChoice.tsx";
import { compareTexts } from "./texts.ts";

interface ComparedSourcesProps {
  readonly of: Comparison;
  readonly said: CompareQuery["compareSources"];
  readonly statements: CompareQuery["statements"];
}

const SIDES = ["first", "second"] as const;

/** Both sources as they are cited, with what they count and as of when, and the ways to others. */
export function ComparedSources({ of, said, statements }: ComparedSourcesProps) {
  const { say } = useWords();
  const [view, go] = useView();
  const show = (sources: Pick<Comparison, "first" | "second">): void =>
    go({ ...view, page: { ...of, name: "compare", ...sources }, open: [] });
  const choose = (side: "first" | "second", id: string): void => {
    const other = side === "first" ? "second" : "first";
    // Who chooses the other source for this side wants them to change places.
    const rest = of[other] === id ? of[side] : of[other];
    show(side === "first" ? { first: id, second: rest } : { first: rest, second: id });
  };
  const shown = statements.nodes.length;
  return (
    <section className="compare-sources" aria-label={say(compareTexts.sources)}>
      {SIDES.map((side) => (
        <div key={side}>
          <SourceChoice
            label={say(compareTexts[side])}
            chosen={said[side]}
            others={statements.nodes}
            onChoose={(id) => choose(side, id)}
          />
          <SourceCitation source={said[side].source} />
          <Says said={said[side]} />
        </div>
      ))}
      <div className="compare-actions">
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => show({ first: of.second, second: of.first })}
        >
          <Icon name="swap" /> {say(compareTexts.swap)}
        </Button>
        <ActorLink actor={said.actor} />
        {shown < statements.totalCount && (
          <span className="part-note">
            {say(compareTexts.notAll, { shown, total: statements.totalCount })}
          </span>
        )}
      </div>
    </section>
  );
}

function Says({ said }: { readonly said: SaidLineFragment }) {
  const { say, plural, date } = useWords();
  if (said.tieCount === 0) return <p className="part-note">{say(compareTexts.silent)}</p>;
  const dates = [said.asOfFirst, said.asOfLast].flatMap((each) => (each ? [date(each)] : []));
  const when =
    dates.length > 0
      ? say(compareTexts.asOf, { date: [...new Set(dates)].join("–") })
      : say(compareTexts.undated);
  return <p className="part-note">{plural(said.tieCount, compareTexts.says, { date: when })}</p>;
}
