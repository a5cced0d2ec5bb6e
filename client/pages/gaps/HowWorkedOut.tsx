import { Heading } from "@digdir/designsystemet-react";
import { LeftOut } from "../../answer/LeftOut.tsx";
import type { Gaps } from "../../gaps/cells.ts";
import { VerdictMeanings } from "../../gaps/VerdictLegend.tsx";
import { useWords } from "../../useWords.ts";
import { gapsTexts } from "./texts.ts";

/** What the verdicts mean, by whose method they are found, on which data, and what did not count. */
export function HowWorkedOut({ scope }: Pick<Gaps, "scope">) {
  const { say } = useWords();
  const { analysis, actorCount, edgeCount, dataVersion } = scope;
  return (
    <section className="gaps-how" aria-labelledby="gaps-how">
      <Heading level={2} data-size="2xs" id="gaps-how">
        {say(gapsTexts.how)}
      </Heading>
      <p>{analysis.method}</p>
      <p className="part-note">
        {say(gapsTexts.about, {
          actors: actorCount,
          edges: edgeCount,
          version: dataVersion.slice(0, 12),
        })}
      </p>
      <section aria-labelledby="gaps-verdicts">
        <Heading level={3} data-size="2xs" id="gaps-verdicts">
          {say(gapsTexts.verdicts)}
        </Heading>
        <VerdictMeanings />
      </section>
      <LeftOut links={scope} />
    </section>
  );
}
