import { Heading } from "@digdir/designsystemet-react";
import { LeftOut } from "../../../answer/LeftOut.tsx";
import { Disclosure } from "../../../parts/Disclosure.tsx";
import { useWords } from "../../../useWords.ts";
import { useOpen } from "../../../view/useOpen.ts";
import type { ScopeLineFragment } from "./scope.gen.ts";
import { scopeTexts } from "./texts.ts";

/** How it was worked out, on which graph, and what did not count. */
export function Working({ scope }: { readonly scope: ScopeLineFragment }) {
  const { say, number, plural } = useWords();
  const [open, toggle] = useOpen("method");
  const unknown = scope.sides.find(({ placeUnknown }) => placeUnknown)?.placeUnknown ?? 0;
  return (
    <section className="brokerage-working" aria-labelledby="working">
      <Heading level={2} data-size="2xs" id="working">
        {say(scopeTexts.working)}
      </Heading>
      <Disclosure open={open} onToggle={toggle} summary={say(scopeTexts.method)}>
        <p className="part-note">{scope.analysis.method}</p>
      </Disclosure>
      <p className="part-note">
        {say(scopeTexts.graph, {
          actors: number(scope.actorCount),
          edges: number(scope.edgeCount),
          version: scope.dataVersion.slice(0, 12),
        })}{" "}
        {scope.sides.map(({ id, name, actorCount, withoutTies }) => (
          <span key={id}>
            {plural(actorCount, scopeTexts.sideCount, { name, without: withoutTies })}{" "}
          </span>
        ))}
        {unknown > 0 && say(scopeTexts.placeUnknown, { count: unknown })}
      </p>
      <LeftOut links={scope} />
    </section>
  );
}
