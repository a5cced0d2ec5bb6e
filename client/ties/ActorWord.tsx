import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import { KindIcon } from "../kinds/KindIcon.tsx";
import "./TieWords.css";

/** The short name of an actor with the shape of its kind, as part of a sentence that is one link. */
export function ActorWord({ actor }: { readonly actor: ActorNameFragment }) {
  return (
    <span className="actor-word">
      <KindIcon kind={actor.kind} />
      <span className="actor-word-name">{actor.shortName || actor.name}</span>
    </span>
  );
}
