import { LeftOut } from "../../answer/LeftOut.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { useWords } from "../../useWords.ts";
import { useOpen } from "../../view/useOpen.ts";
import { gapTexts } from "./texts.ts";
import type { WholeGap } from "./wholeGap.ts";

/** How the answer is worked out and by whose method, on which data, and what did not count. */
export function Method({ gap: { scope } }: { readonly gap: WholeGap }) {
  const { say } = useWords();
  const [open, toggle] = useOpen("method");
  const { analysis, leftOut, actorCount, edgeCount, dataVersion } = scope;
  return (
    <>
      <Disclosure open={open} onToggle={toggle} summary={say(gapTexts.method)}>
        <div className="gap-method">
          <p>{analysis.method}</p>
          <p>
            {say(gapTexts.scope, {
              actors: actorCount,
              edges: edgeCount,
              version: dataVersion.slice(0, 12),
            })}
          </p>
        </div>
      </Disclosure>
      <LeftOut links={{ leftOut }} />
    </>
  );
}
