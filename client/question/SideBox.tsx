import { EXPERIMENTAL_Suggestion as Suggestion } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { KindIcon } from "../kinds/KindIcon.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { questionTexts } from "./texts.ts";
import { type Hit, useHits } from "./useHits.ts";

/** What stands in a box. Its name is its id until the answer is in. */
interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface SideBoxProps {
  readonly label: string;
  /** Null where nothing is chosen yet. */
  readonly chosen: Chosen | null;
  /** `hit` tells what it is, where that is still known. */
  readonly onChoose: (end: Chosen, hit: Hit | null) => void;
}

/** A search box for one side of the question: regions, clusters and other actors, by keyboard too. */
export function SideBox({ label, chosen, onChoose }: SideBoxProps) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [focused, setFocused] = useState(false);
  const [taken, setTaken] = useState<Chosen | null>(null);
  // What is chosen stands in the box; only what is typed is searched for.
  const hits = useHits(text === chosen?.name ? "" : text);
  // A name that comes late must not take the place of what is being typed, or is about to be.
  const shown = useRef(chosen);
  const typing = !["", taken?.name, shown.current?.name].includes(text);
  const isNew = shown.current?.id !== chosen?.id;
  if (isNew || !(typing || focused)) shown.current = named(chosen, taken);
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
          const end = item ? { id: item.value, name: item.label } : null;
          setTaken(end);
          if (end) onChoose(end, list.find(({ id: each }) => each === end.id) ?? null);
        }}
        data-sr-singular={say(questionTexts.foundOne)}
        data-sr-plural={say(questionTexts.found, { count: "%d" })}
        data-sr-clear={say(questionTexts.clear)}
      >
        <Suggestion.Input
          id={id}
          placeholder={say(questionTexts.hint)}
          onFocus={(event) => {
            setFocused(true);
            event.currentTarget.select();
          }}
          onBlur={() => setFocused(false)}
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

/** What is chosen, by the name it was taken by as long as no other is known. */
function named(chosen: Chosen | null, taken: Chosen | null): Chosen | null {
  return chosen?.name === chosen?.id && taken?.id === chosen?.id ? taken : chosen;
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
