import { Textfield } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";

interface YearBoxProps {
  readonly label: string;
  readonly value: string | null;
  /** A year of four digits, or null where the box is empty. */
  readonly onChange: (year: string | null) => void;
}

/** A year; taken when it is whole, so that the answer does not run after every key. */
export function YearBox({ label, value, onChange }: YearBoxProps) {
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  return (
    <Textfield
      className="filter-year"
      data-size="sm"
      label={label}
      inputMode="numeric"
      maxLength={4}
      value={text}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.value.replace(/\D/g, "");
        setText(typed);
        if (typed === "") onChange(null);
        if (typed.length === 4) onChange(typed);
      }}
    />
  );
}
