import { BASIS_VIEWS } from "../ties/bases.ts";
import { useWords } from "../useWords.ts";
import type { EvidenceLineFragment } from "./evidenceLine.gen.ts";
import { SourceCitation } from "./SourceCitation.tsx";
import { usePeriod } from "./usePeriod.ts";

/** One claim, what kind of claim it is, and where to read it. Claims are in English. */
export function EvidenceItem({ evidence }: { evidence: EvidenceLineFragment }) {
  const { say } = useWords();
  const period = usePeriod()(evidence);
  const basis = BASIS_VIEWS[evidence.basis];
  return (
    <>
      <p className="evidence-claim" lang="en">
        {evidence.claim}
      </p>
      <p className="evidence-marks">
        <span title={say(basis.meaning)}>{say(basis.name)}</span>
        {evidence.role && <span>{evidence.roleLabel}</span>}
        <span>{period}</span>
      </p>
      <SourceCitation source={evidence.source} locator={evidence.locator} />
    </>
  );
}
