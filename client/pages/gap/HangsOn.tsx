import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import type { SourceLineFragment } from "../../evidence/sourceLine.gen.ts";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { Figure, NAMED } from "./Figure.tsx";
import { figureTexts } from "./figureTexts.ts";
import type { WholeGap } from "./wholeGap.ts";

/** Sources each of whose leaving alone would change what is said. */
export function HangsOn({ gap }: { readonly gap: WholeGap }) {
  const { restsOn, strongBut } = gap;
  return (
    <>
      <SourcesFigure
        id="restsOn"
        name={figureTexts.restsOn}
        note={restsOn.length > 0 ? figureTexts.restsOnNote : figureTexts.restsOnNone}
        sources={restsOn}
      />
      {strongBut.length > 0 && (
        <SourcesFigure
          id="strongBut"
          name={figureTexts.strongBut}
          note={figureTexts.strongButNote}
          sources={strongBut}
        />
      )}
    </>
  );
}

interface SourcesFigureProps {
  readonly id: string;
  readonly name: Text;
  readonly note: Text;
  readonly sources: readonly SourceLineFragment[];
}

function SourcesFigure({ id, name, note, sources }: SourcesFigureProps) {
  const { say, number, list } = useWords();
  const titles = sources.map(({ title }) => title);
  return (
    <Figure
      id={id}
      name={say(name)}
      value={number(sources.length)}
      marks={titles.length > 0 && titles.length <= NAMED && <span>{list(titles)}</span>}
    >
      {() => (
        <>
          <p className="part-note">{say(note)}</p>
          {sources.length > 0 && (
            <ul className="plain">
              {sources.map((source) => (
                <li key={source.id}>
                  <SourceCitation source={source} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Figure>
  );
}
