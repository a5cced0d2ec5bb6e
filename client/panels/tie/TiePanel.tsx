import { mapped } from "../../api/mapped.ts";
import { useData } from "../../api/useData.ts";
import { EvidenceList } from "../../evidence/EvidenceList.tsx";
import { usePeriod } from "../../evidence/usePeriod.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { API_LANGUAGE } from "../../languages.ts";
import { ReportError } from "../../parts/ReportError.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { plainView } from "../../view/view.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelProps } from "../panelView.ts";
import { panelTexts } from "../texts.ts";
import { tiePanelTexts } from "./texts.ts";
import { TiePanelDocument, type TiePanelQuery } from "./tie.gen.ts";

/** All that is on record about one tie: both ends, what it is, how sure it is, and every claim. */
export function TiePanel({ id, place }: PanelProps) {
  const { say, plural, language } = useWords();
  const asked = { id, language: API_LANGUAGE[language] } as const;
  const answer = useData(TiePanelDocument, asked);
  return (
    <PanelFrame
      id={id}
      place={place}
      what={say(tiePanelTexts.name)}
      of={mapped(answer, ({ tie }) => tie)}
      query={askedQuery(TiePanelDocument, asked)}
      titleOf={({ from, to }) => `${from.shortName || from.name} – ${to.shortName || to.name}`}
    >
      {(tie) => (
        <>
          <TieFacts tie={tie} />
          <PanelSection
            place={place}
            heading={say(panelTexts.evidence)}
            count={plural(tie.evidence.length, tiePanelTexts.statements)}
          >
            <EvidenceList evidence={tie.evidence} />
          </PanelSection>
          <TieActions tie={tie} />
        </>
      )}
    </PanelFrame>
  );
}

type Tie = NonNullable<TiePanelQuery["tie"]>;

function TieFacts({ tie }: { tie: Tie }) {
  const { say } = useWords();
  const period = usePeriod();
  const basis = BASIS_VIEWS[tie.basis];
  return (
    <div className="panel-tie">
      <ActorLink actor={tie.from} />
      <p className="tie-relation">
        {say(TIE_TYPE_VIEWS[tie.type].forward)}
        {tie.symmetric && ` · ${say(tiePanelTexts.symmetric)}`}
      </p>
      <ActorLink actor={tie.to} />
      <p className="panel-note">
        <strong>{say(basis.name)}</strong>: {say(basis.meaning)}
        {(tie.since || tie.until) && ` · ${period(tie)}`}
      </p>
    </div>
  );
}

function TieActions({ tie }: { tie: Tie }) {
  const { say } = useWords();
  const [view] = useView();
  const question = { name: "links", from: tie.from.id, to: tie.to.id } as const;
  return (
    <p className="panel-actions">
      <ViewLink to={plainView(question, view.language)}>{say(tiePanelTexts.ask)}</ViewLink>
      <ReportError about={tie.id} />
    </p>
  );
}
