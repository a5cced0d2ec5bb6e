import { useData } from "../api/useData.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { API_LANGUAGE } from "../languages.ts";
import { Await } from "../parts/Await.tsx";
import { useWords } from "../useWords.ts";
import { tieTexts } from "./texts.ts";
import { TieEvidenceDocument } from "./tieEvidence.gen.ts";

/** All evidence of a tie, fetched when it is shown. */
export function TieEvidence({ id }: { id: string }) {
  const { say, language } = useWords();
  const answer = useData(TieEvidenceDocument, { id, language: API_LANGUAGE[language] });
  return (
    <Await of={answer} what={say(tieTexts.theEvidence)}>
      {({ tie }) => <EvidenceList evidence={tie?.evidence ?? []} />}
    </Await>
  );
}
