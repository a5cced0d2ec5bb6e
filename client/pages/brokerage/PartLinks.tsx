import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { PARTS, type PartName } from "./choices.ts";
import { brokerageTexts } from "./texts.ts";
import { useChoice } from "./useChoice.ts";

/** The parts of the page, each an address of its own; only the one that is open is asked for. */
export function PartLinks({ chosen }: { readonly chosen: PartName }) {
  const { say } = useWords();
  const [, viewWith] = useChoice("part", PARTS);
  return (
    <nav className="brokerage-parts" aria-label={say(brokerageTexts.parts)}>
      <ul className="plain">
        {PARTS.map((part) => (
          <li key={part}>
            <ViewLink to={viewWith(part)} {...(part === chosen && { "aria-current": "page" })}>
              {say(brokerageTexts.part[part])}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
