import type { ReactNode } from "react";
import type { ActorKind } from "./actorName.gen.ts";
import { KINDS } from "./index.ts";
import "./kinds.css";

/** The shape of a kind in its colour, as tall as the text around it; a text beside it names the kind. */
export function KindIcon({ kind }: { kind: ActorKind }): ReactNode {
  return (
    <svg
      className="kind-icon"
      data-kind={kind}
      viewBox="0 0 24 24"
      focusable="false"
      aria-hidden="true"
    >
      <path d={KINDS[kind].path} />
    </svg>
  );
}
