import { useState } from "react";
import { adding } from "../../explore/steps/adding.ts";
import { useWords } from "../../useWords.ts";
import type { Situation } from "../action.ts";
import { Finder } from "../Finder.tsx";
import { actionTexts } from "../texts.ts";
import { FoundLine } from "./FoundLine.tsx";
import { findingNote } from "./findingNote.ts";
import { addTexts } from "./texts.ts";
import { useFound } from "./useFound.ts";

interface AddBoxProps {
  readonly situation: Situation;
  readonly onDone: () => void;
}

/** A search whose hits come into the picture: an actor, or the best tied ones of a region or a theme. */
export function AddBox({ situation, onDone }: AddBoxProps) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const finding = useFound(text);
  const { view, network, go } = situation;
  const choices = (typeof finding === "string" ? [] : finding).map((found) => ({
    id: `${found.start.type}:${found.start.id}`,
    line: <FoundLine found={found} isThere={network.members.has(found.start.id)} />,
    choose() {
      onDone();
      go(adding(view, found.start));
    },
  }));
  return (
    <Finder
      label={say(addTexts.hint)}
      text={text}
      onText={setText}
      families={[{ heading: say(actionTexts.add), choices }]}
      note={findingNote(finding, text, say)}
    />
  );
}
