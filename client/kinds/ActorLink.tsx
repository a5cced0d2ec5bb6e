import { ItemLink } from "../parts/ItemLink.tsx";
import { useWords } from "../useWords.ts";
import type { ActorNameFragment } from "./actorName.gen.ts";
import { KINDS } from "./index.ts";
import { KindIcon } from "./KindIcon.tsx";

/** The name of an actor with the shape of its kind, leading to all that is known of it. */
export function ActorLink({ actor }: { actor: ActorNameFragment }) {
  const { say } = useWords();
  return (
    <span className="actor-link">
      <KindIcon kind={actor.kind} />
      <span className="ds-sr-only">{say(KINDS[actor.kind].name)}: </span>
      <ItemLink type="actor" id={actor.id}>
        {actor.name}
      </ItemLink>
    </span>
  );
}
