import { type ReactNode, useState } from "react";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useWords } from "../useWords.ts";

interface GroupProps {
  readonly name: string;
  /** How many of its choices are made. */
  readonly made: number;
  /** Groups with long lists begin closed, unless something is chosen there. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** One group of a filter's choices, which opens and closes; that is no part of the view, so the address does not say it. */
export function Group({ name, made, startsOpen = true, children }: GroupProps) {
  const { number } = useWords();
  const [open, setOpen] = useState(startsOpen || made > 0);
  const summary = (
    <>
      {name} {made > 0 && <span className="filter-made">{number(made)}</span>}
    </>
  );
  return (
    <div className="filter-group">
      <Disclosure open={open} onToggle={() => setOpen(!open)} summary={summary}>
        {children}
      </Disclosure>
    </div>
  );
}
