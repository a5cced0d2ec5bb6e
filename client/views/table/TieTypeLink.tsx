import { ItemLink } from "../../parts/ItemLink.tsx";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { useWords } from "../../useWords.ts";
import type { TieRow } from "./rows.ts";

/** What an actor is to another, leading to the tie; those who hear it alone hear both names. */
export function TieTypeLink({ row: { id, tie, from, to } }: { readonly row: TieRow }) {
  const { say } = useWords();
  return (
    <ItemLink type="tie" id={id}>
      <span className="ds-sr-only">{from.name} </span>
      {say(TIE_TYPE_VIEWS[tie.type].forward)}
      <span className="ds-sr-only"> {to.name}</span>
    </ItemLink>
  );
}
