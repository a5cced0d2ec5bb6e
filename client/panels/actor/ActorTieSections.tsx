import { useWords } from "../../useWords.ts";
import { TIE_TYPES } from "../../vocabulary.ts";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import { ActorTies } from "./ActorTies.tsx";
import type { ActorPanelQuery } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";
import { tieGroups } from "./tieGroups.ts";

interface ActorTieSectionsProps {
  readonly actor: NonNullable<ActorPanelQuery["actor"]>;
  readonly place: PanelPlace;
}

/** Ties, and apart from them plans, which are none. */
export function ActorTieSections({ actor, place }: ActorTieSectionsProps) {
  const { say, number } = useWords();
  const ties = tieGroups(actor.tieCounts, TIE_TYPES);
  const plans = tieGroups(actor.plans, TIE_TYPES);
  const sum = (groups: typeof ties): string =>
    number(groups.reduce((all, { total }) => all + total, 0));
  return (
    <>
      <PanelSection place={place} heading={say(actorTexts.ties)} count={sum(ties)}>
        {ties.length > 0 ? (
          <ActorTies id={actor.id} groups={ties} basis={["STATED", "INFERRED"]} />
        ) : (
          <p className="panel-note">{say(actorTexts.noTies)}</p>
        )}
      </PanelSection>
      {plans.length > 0 && (
        <PanelSection place={place} heading={say(actorTexts.plans)} count={sum(plans)}>
          <p className="panel-note">{say(actorTexts.plansNote)}</p>
          <ActorTies id={actor.id} groups={plans} basis={["INTENDED"]} />
        </PanelSection>
      )}
    </>
  );
}
