import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { Outward } from "../../parts/Outward.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { hasPanel, plainView } from "../../view/view.ts";
import { HeldTogether } from "../HeldTogether.tsx";
import { MissingLinks } from "../MissingLinks.tsx";
import { actorTexts } from "./texts.ts";

interface ActorActionsProps {
  readonly actor: ActorNameFragment & { readonly website: string | null };
}

/** The ways onward from an actor: its neighbours, its own page, its website. */
export function ActorActions({ actor }: ActorActionsProps) {
  const { say } = useWords();
  const [view] = useView();
  const around = plainView(
    { name: "explore", from: { type: "actor", id: actor.id } },
    view.language,
  );
  const own = plainView({ name: "item", item: { type: "actor", id: actor.id } }, view.language);
  return (
    <p className="panel-actions">
      {view.page.name !== "explore" && (
        <ViewLink to={around}>{say(actorTexts.neighbours)}</ViewLink>
      )}
      {hasPanel(view.page) && <ViewLink to={own}>{say(actorTexts.query)}</ViewLink>}
      {actor.kind === "Cluster" && <HeldTogether id={actor.id} />}
      {actor.kind === "Cluster" && <MissingLinks among={{ clusters: "all" }} />}
      {actor.website && <Outward href={actor.website}>{say(actorTexts.website)}</Outward>}
    </p>
  );
}
