import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useWords } from "../../useWords.ts";
import { useOpen } from "../../view/useOpen.ts";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import { panelTexts } from "../texts.ts";
import type { ActorPanelQuery } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";

type ActorTheme = NonNullable<ActorPanelQuery["actor"]>["themes"][number];

interface ActorThemesProps {
  readonly themes: readonly ActorTheme[];
  readonly place: PanelPlace;
}

/** What an actor works on, and, one click away, which source says so; nothing where none is on record. */
export function ActorThemes({ themes, place }: ActorThemesProps) {
  const { say, number, sorted } = useWords();
  const [open, toggle] = useOpen("themes");
  if (themes.length === 0) return null;
  const byTheme = new Map<string, ActorTheme[]>();
  for (const each of sorted(themes, ({ theme }) => theme.label)) {
    byTheme.set(each.theme.label, [...(byTheme.get(each.theme.label) ?? []), each]);
  }
  return (
    <PanelSection place={place} heading={say(actorTexts.themes)} count={number(byTheme.size)}>
      <ul className="panel-words">
        {[...byTheme].map(([label, [first]]) => (
          <li key={label}>
            {first && (
              <ItemLink type="theme" id={first.theme.id}>
                {label}
              </ItemLink>
            )}
          </li>
        ))}
      </ul>
      <Disclosure open={open} onToggle={toggle} summary={say(panelTexts.evidence)}>
        <dl className="panel-cited">
          {[...byTheme].map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              {said.map(({ source, locator }) => (
                <dd key={`${source.id} ${locator}`}>
                  <SourceCitation source={source} locator={locator} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </PanelSection>
  );
}
