import { type ReactNode, useId } from "react";
import "./Disclosure.css";

interface DisclosureProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What the button says. */
  readonly summary: ReactNode;
  /** Drawn, and so fetched, only while open. */
  readonly children: ReactNode;
}

/** A button that opens what belongs to it, right below it. */
export function Disclosure({ open, onToggle, summary, children }: DisclosureProps) {
  const id = useId();
  return (
    <div className="disclosure">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {summary}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
