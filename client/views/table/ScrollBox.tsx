import type { ReactNode, Ref } from "react";

interface ScrollBoxProps {
  readonly ref: Ref<HTMLElement>;
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself, by keyboard too. */
export function ScrollBox({ ref, label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, no key reaches what is out of sight
    <section ref={ref} className="network-table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
