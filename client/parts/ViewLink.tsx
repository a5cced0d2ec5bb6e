import { Link } from "@digdir/designsystemet-react";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { addressOf } from "../view/address.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { isPlainClick } from "./plainClick.ts";

interface ViewLinkProps extends Omit<ComponentProps<typeof Link>, "href" | "onClick"> {
  readonly to: View;
  readonly children: ReactNode;
}

/** A link to a view: a true address that can be copied or opened elsewhere, shown without loading anew. */
export function ViewLink({ to, children, ...rest }: ViewLinkProps) {
  const [, go] = useView();
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <Link {...rest} href={addressOf(to)} onClick={follow}>
      {children}
    </Link>
  );
}
