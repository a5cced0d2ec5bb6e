import { Heading } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";

interface ChapterProps {
  /** The anchor that the contents lead to. */
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** One chapter of the page. */
export function Chapter({ id, heading, children }: ChapterProps) {
  return (
    <section className="chapter" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
