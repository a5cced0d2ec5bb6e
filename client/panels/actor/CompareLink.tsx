import { useData } from "../../api/useData.ts";
import { Await } from "../../parts/Await.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { plainView } from "../../view/view.ts";
import type { Direction, TieType } from "./actor.gen.ts";
import { saysMost } from "./saysMost.ts";
import { StatementsDocument } from "./statements.gen.ts";
import { actorTexts } from "./texts.ts";

interface CompareLinkProps {
  readonly actor: string;
  readonly type: TieType;
  readonly direction: Direction;
}

/** The way to what sources say of some ties, side by side; nothing where fewer than two speak of them. */
export function CompareLink({ actor, type, direction }: CompareLinkProps) {
  const { say, plural } = useWords();
  const [view] = useView();
  const answer = useData(StatementsDocument, { actor, type, direction });
  if (answer.state === "loading") return null;
  const { forward, backward } = TIE_TYPE_VIEWS[type];
  return (
    <Await of={answer} what={say(actorTexts.theSources)}>
      {({ statements }) => {
        const pair = saysMost(statements.nodes);
        if (!pair) return null;
        const page = { name: "compare", actor, type, direction, ...pair } as const;
        return (
          <p className="panel-note">
            <ViewLink to={plainView(page, view.language)}>
              {plural(statements.totalCount, actorTexts.compare)}
              <span className="ds-sr-only"> – {say(direction === "IN" ? backward : forward)}</span>
            </ViewLink>
          </p>
        );
      }}
    </Await>
  );
}
