import { Heading } from "@digdir/designsystemet-react";
import { useDocumentTitle } from "../parts/useDocumentTitle.ts";

interface PageTitleProps {
  readonly children: string;
  /** For those who hear the page; those who see it see the same in another form. */
  readonly unseen?: boolean;
}

/** The one first heading of a page, which also names the tab. */
export function PageTitle({ children, unseen = false }: PageTitleProps) {
  useDocumentTitle(children);
  return (
    <Heading
      level={1}
      data-size="md"
      tabIndex={-1}
      className={unseen ? "ds-sr-only" : "page-title"}
    >
      {children}
    </Heading>
  );
}
