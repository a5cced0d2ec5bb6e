import { EXPERIMENTAL_Suggestion as Suggestion } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { KindIcon } from "../kinds/KindIcon.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { questionTexts } from "./texts.ts";
import { type Hit, useHits } from "./useHits.ts";

interface SideBoxProps {
  readonly label: string;
  /** Null where nothing is chosen yet. */
  readonly chosen: { readonly id: string; readonly name: string } | null;
  readonly onChoose: (end: { readonly id: string; readonly name: string }) => void;
}

/** A search box for one side of the question: regions, clusters and other actors, by keyboard too. */
export function SideBox({ label, chosen, onChoose }: SideBoxProps) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [taken, setTaken] = useState("");
  // What is chosen stands in the box; only what is typed is searched for.
  const hits = useHits(text === chosen?.name ? "" : text);
  // A name that comes late must not take the place of what is being typed.
  const shown = useRef(chosen);
  const typing = !["", taken, shown.current?.name].includes(text);
  if (!typing || shown.current?.id !== chosen?.id) shown.current = chosen;
  const list = typeof hits === "string" ? [] : hits;
  return (
    <div className="side-box">
      <label htmlFor={id} className="ds-sr-only">
        {label}
      </label>
      <Suggestion
        filter={false}
        selected={shown.current ? { value: shown.current.id, label: shown.current.name } : ""}
        onSelectedChange={(item) => {
          setText("");
          setTaken(item?.label ?? "");
          if (item) onChoose({ id: item.value, name: item.label });
        }}
        data-sr-singular={say(questionTexts.foundOne)}
        data-sr-plural={say(questionTexts.found, { count: "%d" })}
        data-sr-clear={say(questionTexts.clear)}
      >
        <Suggestion.Input
          id={id}
          placeholder={say(questionTexts.hint)}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
        />
        <Suggestion.Clear />
        <Suggestion.List>
          {list.map((hit) => (
            <Suggestion.Option key={hit.id} value={hit.id} label={hit.name}>
              <HitLine hit={hit} />
            </Suggestion.Option>
          ))}
          {list.length === 0 && (
            <Suggestion.Empty>
              {hits === "idle" && say(questionTexts.hint)}
              {hits === "loading" && say(questionTexts.searching)}
              {hits === "failed" && say(questionTexts.unreachable)}
              {typeof hits !== "string" && say(questionTexts.noHits, { text })}
            </Suggestion.Empty>
          )}
        </Suggestion.List>
      </Suggestion>
    </div>
  );
}

function HitLine({ hit }: { readonly hit: Hit }) {
  const { say } = useWords();
  return (
    <span className="hit">
      <span className="hit-name">
        {hit.kind ? <KindIcon kind={hit.kind} /> : <Icon name="place" />} {hit.name}
      </span>
      <span className="hit-what">
        {hit.what}
        {hit.alias && ` · ${say(questionTexts.matched, { name: hit.alias })}`}
      </span>
    </span>
  );
}
