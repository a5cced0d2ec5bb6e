import { useWords } from "../useWords.ts";
import { ActorWord } from "./ActorWord.tsx";
import type { TieLineFragment } from "./tieLine.gen.ts";
import { TIE_TYPE_VIEWS } from "./tieTypes.ts";
import "./TieWords.css";

/** A tie as a sentence: who, what, whom. */
export function TieWords({ tie }: { readonly tie: TieLineFragment }) {
  const { say } = useWords();
  return (
    <>
      <ActorWord actor={tie.from} />{" "}
      <span className="tie-words-type">{say(TIE_TYPE_VIEWS[tie.type].forward)}</span>{" "}
      <ActorWord actor={tie.to} />
    </>
  );
}
