import { KindIcon } from "../kinds/KindIcon.tsx";
import { useWords } from "../useWords.ts";
import type { TieLineFragment } from "./tieLine.gen.ts";
import { TIE_TYPE_VIEWS } from "./tieTypes.ts";
import "./TieWords.css";

/** A tie as a sentence: who, what, whom. */
export function TieWords({ tie }: { readonly tie: TieLineFragment }) {
  const { say } = useWords();
  return (
    <span className="tie-words">
      <ActorWord actor={tie.from} />{" "}
      <span className="tie-words-type">{say(TIE_TYPE_VIEWS[tie.type].forward)}</span>{" "}
      <ActorWord actor={tie.to} />
    </span>
  );
}

function ActorWord({ actor }: { readonly actor: TieLineFragment["from"] }) {
  return (
    <span className="tie-words-actor">
      <KindIcon kind={actor.kind} />
      <span className="tie-words-name">{actor.shortName || actor.name}</span>
    </span>
  );
}
