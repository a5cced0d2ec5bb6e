import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { plainView } from "../../view/view.ts";
import { brokerageTexts } from "./texts.ts";

/** One step to the network around an actor, under the same filter. */
export function Around({ actor }: { readonly actor: ActorNameFragment }) {
  const { say } = useWords();
  const [view] = useView();
  const from = { type: "actor", id: actor.id } as const;
  return (
    <ViewLink
      to={{ ...plainView({ name: "explore", from }, view.language), filter: view.filter }}
      aria-label={say(brokerageTexts.exploreAround, { name: actor.name })}
    >
      {say(brokerageTexts.explore)}
    </ViewLink>
  );
}
