import type { Loaded } from "../../api/useData.ts";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { PagedList } from "../../panels/PagedList.tsx";
import { useWords } from "../../useWords.ts";
import type { MembersPageFragment } from "./members.gen.ts";
import { brokerageTexts } from "./texts.ts";

interface MembersProps<Question> {
  readonly of: Question;
  readonly usePage: (of: Question, after: string | null) => Loaded<MembersPageFragment>;
}

/** Actors as a list that is read page by page. */
export function Members<Question>({ of, usePage }: MembersProps<Question>) {
  const { say } = useWords();
  return (
    <PagedList
      of={of}
      usePage={usePage}
      empty={say(brokerageTexts.nobody)}
      row={(actor) => (
        <li key={actor.id}>
          <ActorLink actor={actor} />
        </li>
      )}
    />
  );
}
