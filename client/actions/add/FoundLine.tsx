import { KindIcon } from "../../kinds/KindIcon.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../useWords.ts";
import { addTexts } from "./texts.ts";
import type { Found } from "./useFound.ts";

interface FoundLineProps {
  readonly found: Found;
  /** Whether it is in the picture already. */
  readonly isThere: boolean;
}

/** What was found, by name, with what it is and by which other name it was found. */
export function FoundLine({ found, isThere }: FoundLineProps) {
  const { say } = useWords();
  const { kind, name, what, alias, start } = found;
  const notes = [
    what,
    alias && say(addTexts.matched, { name: alias }),
    isThere && say(addTexts.there),
  ];
  return (
    <>
      {kind ? (
        <KindIcon kind={kind} />
      ) : (
        <Icon name={start.type === "region" ? "place" : "theme"} />
      )}
      <span>{name}</span>
      <span className="count">{notes.filter(Boolean).join(" · ")}</span>
    </>
  );
}
