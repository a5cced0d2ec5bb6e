import { useWords } from "../useWords.ts";
import { EvidenceItem } from "./EvidenceItem.tsx";
import type { EvidenceLineFragment } from "./evidenceLine.gen.ts";
import { evidenceTexts } from "./texts.ts";
import "./evidence.css";

/** All claims about one tie or place, in the order given, each with its source. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceLineFragment[] }) {
  const { say } = useWords();
  if (evidence.length === 0) return <p className="evidence-none">{say(evidenceTexts.none)}</p>;
  return (
    <ol className="evidence" aria-label={say(evidenceTexts.evidence)}>
      {evidence.map((each) => (
        <li key={each.id}>
          <EvidenceItem evidence={each} />
        </li>
      ))}
    </ol>
  );
}
