import { Link } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

interface OutwardProps {
  readonly href: string | null;
  readonly children: ReactNode;
  readonly lang?: string;
}

/** A link out of the product; plain text where the address is no http or https address. */
export function Outward({ href, children, lang }: OutwardProps) {
  if (!href || !/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  return (
    <Link href={href} rel="noreferrer" lang={lang}>
      {children}
      <Icon name="outward" />
    </Link>
  );
}
