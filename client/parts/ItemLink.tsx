import type { ReactNode } from "react";
import { useView } from "../view/useView.ts";
import { type Item, isSelected, viewOfItem } from "../view/view.ts";
import { ViewLink } from "./ViewLink.tsx";

interface ItemLinkProps extends Item {
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to an actor, tie, region or source: selects it beside a question, opens its page elsewhere. */
export function ItemLink({ type, id, children, className }: ItemLinkProps) {
  const [view] = useView();
  const selected = isSelected(view, { type, id });
  return (
    <ViewLink
      to={viewOfItem(view, { type, id })}
      {...(selected && { "aria-current": "true" as const })}
      {...(className && { className })}
    >
      {children}
    </ViewLink>
  );
}
