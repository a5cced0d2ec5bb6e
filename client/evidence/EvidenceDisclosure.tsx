import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useWords } from "../useWords.ts";
import { useOpen } from "../view/useOpen.ts";
import { evidenceTexts } from "./texts.ts";

interface EvidenceDisclosureProps {
  /** Under which the address says that it is open. */
  readonly openKey: string;
  /** What the evidence is for, as those hear it who do not see the row: "SINTEF supports NCE Eyde". */
  readonly what: string;
  /** Drawn, and so fetched, only while open. */
  readonly children: ReactNode;
}

/** The button of a row that opens what says so. */
export function EvidenceDisclosure({ openKey, what, children }: EvidenceDisclosureProps) {
  const { say } = useWords();
  const [open, toggle] = useOpen(openKey);
  return (
    <Disclosure
      open={open}
      onToggle={toggle}
      summary={
        <span>
          {say(evidenceTexts.evidence)}
          <span className="ds-sr-only"> – {what}</span>
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
