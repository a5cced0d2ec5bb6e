import { useWords } from "../useWords.ts";
import { evidenceTexts } from "./texts.ts";

interface Dated {
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf?: string | null;
}

/** Gives the words for when something held: "since 2014 · until 2016", "as of 2017" or "no date". */
export function usePeriod(): (dated: Dated) => string {
  const { say, date } = useWords();
  return ({ since, until, asOf }) => {
    const ends = [
      ...(since ? [say(evidenceTexts.since, { since: date(since) })] : []),
      ...(until ? [say(evidenceTexts.until, { until: date(until) })] : []),
    ];
    if (ends.length > 0) return ends.join(" · ");
    return asOf ? say(evidenceTexts.asOf, { asOf: date(asOf) }) : say(evidenceTexts.undated);
  };
}
