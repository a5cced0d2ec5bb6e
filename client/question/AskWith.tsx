import { Disclosure } from "../parts/Disclosure.tsx";
import { useWords } from "../useWords.ts";
import { useOpen } from "../view/useOpen.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { SideBox } from "./SideBox.tsx";
import { questionTexts } from "./texts.ts";

interface AskWithProps {
  readonly id: string;
  readonly name: string;
}

/** "Who links this with …": opens to a search for the other side, which asks the question. */
export function AskWith({ id, name }: AskWithProps) {
  const { say } = useWords();
  const [view, go] = useView();
  const [open, toggle] = useOpen(`ask:${id}`);
  const label = say(questionTexts.askWith, { name });
  return (
    <Disclosure open={open} onToggle={toggle} summary={label}>
      <SideBox
        label={label}
        chosen={null}
        onChoose={(to) => go(plainView({ name: "links", from: id, to: to.id }, view.language))}
      />
    </Disclosure>
  );
}
