import { Search } from "@digdir/designsystemet-react";
import { useState } from "react";
import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { Await } from "../../parts/Await.tsx";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { useWords } from "../../useWords.ts";
import type { SourcesQuery } from "./about.gen.ts";
import { aboutTexts } from "./texts.ts";
import { useSources } from "./useSources.ts";

/** Sources on the screen at first, and added by each step. */
const STEP = 25;

type Source = SourcesQuery["sources"]["nodes"][number];

/** Every source, searched as one types. */
export function Sources() {
  const { say } = useWords();
  return (
    <Await of={useSources()} what={say(aboutTexts.theSources)}>
      {(sources) => <Found sources={sources} />}
    </Await>
  );
}

function Found({ sources }: { readonly sources: readonly Source[] }) {
  const { say, plural } = useWords();
  const [text, setText] = useState("");
  const [shown, setShown] = useState(STEP);
  const wanted = text.trim().toLocaleLowerCase();
  const found = sources.filter(({ id, title, publisher }) =>
    `${id} ${title} ${publisher ?? ""}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <>
      <Search className="chapter-field">
        <Search.Input
          aria-label={say(aboutTexts.searchSources)}
          placeholder={say(aboutTexts.searchSources)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Search.Clear />
      </Search>
      <p role="status" className="part-note">
        {plural(found.length, aboutTexts.sourcesFound)}
      </p>
      <ul className="points">
        {found.slice(0, shown).map((source) => (
          <li key={source.id}>
            <SourceCitation source={source} />
            <span className="part-note">{plural(source.evidenceCount, aboutTexts.rests)}</span>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={Math.min(shown, found.length)}
        total={found.length}
        onMore={() => setShown(shown + STEP)}
      />
    </>
  );
}
