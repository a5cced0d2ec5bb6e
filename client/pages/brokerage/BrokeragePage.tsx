import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { PageTitle } from "../PageTitle.tsx";
import { SelectedPanel } from "../SelectedPanel.tsx";
import { ApartPart } from "./apart/ApartPart.tsx";
import { BrokersPart } from "./brokers/BrokersPart.tsx";
import { PARTS, type PartName } from "./choices.ts";
import { CommunitiesPart } from "./communities/CommunitiesPart.tsx";
import { PartLinks } from "./PartLinks.tsx";
import { SameSides } from "./scope/SameSides.tsx";
import { ScopeBar } from "./scope/ScopeBar.tsx";
import { titleOf } from "./scope/titleOf.ts";
import { useSideNames } from "./scope/useSideNames.ts";
import { useChoice } from "./useChoice.ts";
import "./brokerage.css";

const PART: Readonly<Record<PartName, () => React.ReactNode>> = {
  brokers: BrokersPart,
  apart: ApartPart,
  communities: CommunitiesPart,
};

/** Who holds a network, a side of it or two sides together, and what comes apart without each. */
export function BrokeragePage({ sides }: { readonly sides: readonly string[] }) {
  const words = useWords();
  const [view] = useView();
  const [part] = useChoice("part", PARTS);
  const ends = useSideNames(sides);
  const same = sides.length > 1 && sides[0] === sides[1];
  const Part = PART[part];
  return (
    <>
      <ScopeBar ends={ends} />
      <div className="brokerage" data-panel={view.select.length > 0 || undefined}>
        <div className="brokerage-main">
          <PageTitle>{titleOf(ends, words)}</PageTitle>
          {same ? (
            <SameSides ends={ends} />
          ) : (
            <>
              <PartLinks chosen={part} />
              <Part key={sides.join("/")} />
            </>
          )}
        </div>
        <SelectedPanel />
      </div>
    </>
  );
}
