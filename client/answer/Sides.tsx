import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import type { Links } from "./picture.ts";
import { SideMembers } from "./SideMembers.tsx";
import { answerTexts } from "./texts.ts";
import type { Members } from "./useMembers.ts";

interface SidesProps {
  readonly links: Links;
  readonly members: Members;
}

/** Who was counted on either side, and what may be missing there. */
export function Sides({ links, members }: SidesProps) {
  const { say } = useWords();
  const unknown = links.from.placeUnknown ?? links.to.placeUnknown;
  return (
    <section className="part" aria-labelledby="sides">
      <Heading level={3} data-size="2xs" id="sides">
        {say(answerTexts.sidesHeading)}
      </Heading>
      <ul className="rows">
        <SideMembers side="from" links={links} members={members} />
        <SideMembers side="to" links={links} members={members} />
      </ul>
      {unknown !== null && unknown > 0 && (
        <p className="part-note">{say(answerTexts.placeUnknown, { count: unknown })}</p>
      )}
    </section>
  );
}
