import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import type { PanelPlace } from "./panelView.ts";

interface PanelSectionProps {
  readonly place: PanelPlace;
  readonly heading: string;
  /** How many things the section holds, beside its heading. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A part of a panel with a heading one level below the title. */
export function PanelSection({ place, heading, count, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <Heading id={id} level={place.level === 1 ? 2 : 3} data-size="2xs">
        {heading}
        {count !== undefined && <span className="panel-count"> {count}</span>}
      </Heading>
      {children}
    </section>
  );
}
