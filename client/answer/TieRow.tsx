import { usePeriod } from "../evidence/usePeriod.ts";
import { ItemLink } from "../parts/ItemLink.tsx";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TieEvidence } from "../ties/TieEvidence.tsx";
import { TieWords } from "../ties/TieWords.tsx";
import type { TieLineFragment } from "../ties/tieLine.gen.ts";
import { useWords } from "../useWords.ts";
import { Row } from "./Row.tsx";
import { answerTexts } from "./texts.ts";

interface TieRowProps {
  readonly tie: TieLineFragment & { readonly evidence?: readonly unknown[] };
}

/** One tie: who, what, whom, how sure and since when; opens to its evidence. */
export function TieRow({ tie }: TieRowProps) {
  const { say, plural } = useWords();
  const period = usePeriod();
  const ends = [tie.from, tie.to].map(({ shortName, name }) => shortName || name).join(" – ");
  return (
    <Row
      openKey={tie.id}
      opens={say(answerTexts.evidenceFor, { what: ends })}
      item={{ type: "tie", id: tie.id }}
      head={
        <ItemLink type="tie" id={tie.id}>
          <TieWords tie={tie} />
        </ItemLink>
      }
      marks={
        <>
          <span title={say(BASIS_VIEWS[tie.basis].meaning)}>
            {say(BASIS_VIEWS[tie.basis].name)}
          </span>
          {(tie.since || tie.until) && <span>{period(tie)}</span>}
          {tie.evidence && <span>{plural(tie.evidence.length, answerTexts.statements)}</span>}
        </>
      }
    >
      {() => <TieEvidence id={tie.id} />}
    </Row>
  );
}
