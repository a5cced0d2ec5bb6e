import type { ReactNode } from "react";
import { Announce } from "../../parts/Announce.tsx";
import { SmallSides } from "./scope/SmallSides.tsx";
import type { ScopeLineFragment } from "./scope/scope.gen.ts";
import { Working } from "./scope/Working.tsx";

interface PartFrameProps {
  /** What was found, in a sentence. */
  readonly summary: string;
  readonly scope: ScopeLineFragment;
  /** Ways to take it along. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** What all parts of the page have: the finding first, how it was worked out last. */
export function PartFrame({ summary, scope, actions, children }: PartFrameProps) {
  return (
    <>
      <div className="brokerage-lead">
        <p>{summary}</p>
      </div>
      <Announce text={summary} />
      <SmallSides sides={scope.sides} />
      {actions}
      {children}
      <Working scope={scope} />
    </>
  );
}
