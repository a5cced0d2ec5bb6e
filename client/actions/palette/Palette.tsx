import { useState } from "react";
import { adding } from "../../explore/steps/adding.ts";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../useWords.ts";
import { plainView } from "../../view/view.ts";
import { ActionKey } from "../ActionKey.tsx";
import type { Situation } from "../action.ts";
import { FoundLine } from "../add/FoundLine.tsx";
import { findingNote } from "../add/findingNote.ts";
import { type Found, useFound } from "../add/useFound.ts";
import { type Choice, Finder } from "../Finder.tsx";
import { ACTIONS } from "../index.ts";
import { actionTexts } from "../texts.ts";
import { matching } from "./matching.ts";

interface PaletteProps {
  readonly situation: Situation;
  readonly onDone: () => void;
}

/** All that can be done now, by name; then what the data has under that name, to be added or begun with. */
export function Palette({ situation, onDone }: PaletteProps) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const finding = useFound(text);
  const found = typeof finding === "string" ? [] : finding;
  const { view, network, go } = situation;
  const isEmpty = network.members.size === 0;
  const hits = (prefix: string, choose: (hit: Found) => void): Choice[] =>
    found.map((hit) => ({
      id: `${prefix}:${hit.start.type}:${hit.start.id}`,
      line: <FoundLine found={hit} isThere={network.members.has(hit.start.id)} />,
      choose() {
        onDone();
        choose(hit);
      },
    }));
  const begin = hits("begin", ({ start }) =>
    go(plainView({ name: "explore", from: start }, view.language)),
  );
  const add = isEmpty ? [] : hits("add", ({ start }) => go(adding(view, start)));
  return (
    <Finder
      label={say(actionTexts.paletteHint)}
      text={text}
      onText={setText}
      families={[
        { heading: say(actionTexts.commands), choices: useCommandsFor(text, situation, onDone) },
        { heading: say(actionTexts.add), choices: add },
        { heading: say(actionTexts.begin), choices: begin },
      ]}
      note={findingNote(finding, text, say)}
    />
  );
}

/** The actions that are ready and answer to what was typed. */
function useCommandsFor(text: string, situation: Situation, onDone: () => void): Choice[] {
  const { say } = useWords();
  const ready = ACTIONS.filter((action) => action.id !== "palette" && action.ready(situation));
  return matching(text, ready, ({ name }) => say(name)).map((action) => ({
    id: action.id,
    line: (
      <>
        <Icon name={action.icon ?? "commands"} />
        <span>{say(action.name)}</span>
        <ActionKey action={action} />
      </>
    ),
    choose() {
      onDone();
      action.run(situation);
    },
  }));
}
