import { ActorLink } from "../kinds/ActorLink.tsx";
import { networkTexts } from "../network/texts.ts";
import { ItemLink } from "../parts/ItemLink.tsx";
import { ShowMore } from "../parts/ShowMore.tsx";
import { useWords } from "../useWords.ts";
import type { Links, SideName } from "./picture.ts";
import { PAGE_SIZE } from "./question.ts";
import { Row } from "./Row.tsx";
import { answerTexts } from "./texts.ts";
import type { Members } from "./useMembers.ts";
import { usePages } from "./usePages.ts";

interface SideMembersProps {
  readonly side: SideName;
  readonly links: Links;
  readonly members: Members;
}

/** One side: its name and counts; opens to its actors, in the list and in the picture alike. */
export function SideMembers({ side, links, members }: SideMembersProps) {
  const { say, plural, sorted } = useWords();
  const [pages, showMore] = usePages(side);
  const { id, name, type, actorCount, withoutTies } = links[side];
  const item = { type: type === "REGION" ? "region" : "actor", id } as const;
  const shown = sorted(members[side], (actor) => actor.name).slice(0, pages * PAGE_SIZE);
  return (
    <Row
      openKey={`group:${side}`}
      opens={say(answerTexts.showMembers, { side: name })}
      item={item}
      head={<ItemLink {...item}>{name}</ItemLink>}
      marks={
        <>
          <span>{plural(actorCount, networkTexts.actors)}</span>
          {withoutTies > 0 && <span>{plural(withoutTies, answerTexts.withoutTies)}</span>}
        </>
      }
    >
      {() => (
        <>
          <ul className="plain">
            {shown.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
          <ShowMore shown={shown.length} total={actorCount} onMore={showMore} />
        </>
      )}
    </Row>
  );
}
