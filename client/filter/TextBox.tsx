import { Textfield } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";

/** Milliseconds without a key after which a text counts as typed. */
const PAUSE = 350;

interface TextBoxProps {
  readonly label: string;
  readonly value: string | null;
  /** A text without space around it, null where none is left; `replace` where it goes on from the text before. */
  readonly onChange: (text: string | null, options: { replace: boolean }) => void;
}

/** A text, taken after a pause, on Enter, and when the box is left; what is typed in one go is one change. */
export function TextBox({ label, value, onChange }: TextBoxProps) {
  const [text, setText] = useState(value ?? "");
  const typed = text.trim() || null;
  const goesOn = useRef(false);
  const taken = useRef(value);
  const take = useRef(() => {});
  take.current = () => {
    if (typed === value) return;
    taken.current = typed;
    onChange(typed, { replace: goesOn.current });
    goesOn.current = true;
  };
  const finish = (): void => {
    take.current();
    goesOn.current = false;
  };
  useEffect(() => {
    if (taken.current === value) return;
    // Something else changed it: undo, a reset, a link.
    taken.current = value;
    goesOn.current = false;
    setText(value ?? "");
  }, [value]);
  useEffect(() => {
    if (typed === taken.current) return;
    const timer = setTimeout(() => take.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Textfield
      data-size="sm"
      type="search"
      label={label}
      maxLength={100}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={({ key }) => key === "Enter" && finish()}
      onBlur={finish}
    />
  );
}
