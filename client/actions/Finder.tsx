import { Fragment, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { focusFirst } from "../parts/focusFirst.ts";
import "./finder.css";

/** One line that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly line: ReactNode;
  choose(): void;
}

/** Lines under one heading. */
interface Choices {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

interface FinderProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly families: readonly Choices[];
  /** What to say where there is nothing to choose, or while it is looked for. */
  readonly note: string;
}

/** A field with what it finds below it: arrow keys choose, Enter takes (the combobox pattern of ARIA). */
export function Finder({ label, text, onText, families, note }: FinderProps) {
  const id = useId();
  const all = families.flatMap(({ choices }) => choices);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, all.length - 1);
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length }[event.key];
    if (to !== undefined && all.length > 0) setWanted(to % all.length);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) all[at]?.choose();
    else return;
    event.preventDefault();
  };
  return (
    <div className="finder">
      <input
        className="ds-input"
        role="combobox"
        aria-label={label}
        aria-expanded={all.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={all[at] && `${id}${all[at].id}`}
        autoComplete="off"
        spellCheck={false}
        ref={focusFirst}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setWanted(0);
          onText(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <p className="finder-note" role="status">
        {note}
      </p>
      <Lists id={id} label={label} families={families} chosen={all[at]} />
    </div>
  );
}

interface ListsProps extends Pick<FinderProps, "label" | "families"> {
  /** Of the finder; begins the ids of its lines. */
  readonly id: string;
  readonly chosen: Choice | undefined;
}

function Lists({ id, label, families, chosen }: ListsProps) {
  return (
    <div id={`${id}list`} className="finder-list" role="listbox" aria-label={label}>
      {families
        .filter(({ choices }) => choices.length > 0)
        .map(({ heading, choices }) => (
          <Fragment key={heading}>
            <p className="finder-heading" role="presentation">
              {heading}
            </p>
            {choices.map((choice) => (
              <Line
                key={choice.id}
                id={`${id}${choice.id}`}
                choice={choice}
                isChosen={choice === chosen}
              />
            ))}
          </Fragment>
        ))}
    </div>
  );
}

interface LineProps {
  readonly id: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
}

function Line({ id, choice, isChosen }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys choose
    <div
      ref={(line) => {
        if (isChosen) line?.scrollIntoView({ block: "nearest" });
      }}
      id={id}
      className="finder-line"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={() => choice.choose()}
    >
      {choice.line}
    </div>
  );
}
