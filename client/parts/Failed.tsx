import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import type { Failure } from "../api/failure.ts";
import type { Text } from "../texts.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { type Page, plainView } from "../view/view.ts";
import { shortened } from "./shortened.ts";
import { partTexts } from "./texts.ts";
import { ViewLink } from "./ViewLink.tsx";

const WORDS: Readonly<Record<Failure["kind"], { heading: Text; text?: Text }>> = {
  away: { heading: partTexts.awayHeading, text: partTexts.awayText },
  slow: { heading: partTexts.slowHeading, text: partTexts.slowText },
  tooLong: { heading: partTexts.slowHeading, text: partTexts.tooLongText },
  graphAway: { heading: partTexts.graphAwayHeading, text: partTexts.graphAwayText },
  cancelled: { heading: partTexts.cancelledHeading, text: partTexts.cancelledText },
  unknownId: { heading: partTexts.unknownHeading, text: partTexts.unknownText },
  badInput: { heading: partTexts.badInputHeading },
  other: { heading: partTexts.otherHeading },
};

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What went wrong, in words, with what to do next. */
export function Failed({ failure, onRetry }: FailedProps) {
  const { say } = useWords();
  const { heading, text } = WORDS[failure.kind];
  const unknown = failure.kind === "unknownId" ? failure : null;
  const theirs = "message" in failure ? failure.message : null;
  return (
    <Alert data-color={failure.kind === "cancelled" ? "info" : "warning"} role="alert">
      <Heading level={2} data-size="2xs">
        {say(heading, { got: shortened(unknown?.got ?? "") })}
      </Heading>
      {text && <Paragraph>{say(text)}</Paragraph>}
      {theirs && <Paragraph lang="en">{theirs}</Paragraph>}
      {unknown && <Nearest {...unknown} />}
      {!unknown && (
        <Button variant="secondary" data-size="sm" onClick={onRetry}>
          {say(partTexts.retry)}
        </Button>
      )}
    </Alert>
  );
}

/** The argument that named nothing, and what it said. */
interface Unknown {
  readonly argument: string;
  readonly got: string;
}

function Nearest({ argument, got, nearest }: Unknown & { readonly nearest: readonly string[] }) {
  const { say } = useWords();
  const [view] = useView();
  if (nearest.length === 0) return null;
  return (
    <>
      <Paragraph>{say(partTexts.unknownNearest)}</Paragraph>
      <ul>
        {nearest.map((id) => (
          <li key={id}>
            <ViewLink to={plainView(corrected(view.page, { argument, got }, id), view.language)}>
              {id}
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The page asked for, with the id that was unknown put right. */
function corrected(page: Page, { argument, got }: Unknown, id: string): Page {
  if (page.name === "item") return { name: "item", item: { ...page.item, id } };
  const right = (each: string): string => (each === got ? id : each);
  if (page.name === "brokerage") return { ...page, sides: page.sides.map(right) };
  if (page.name === "gaps" && "clusters" in page.groups && page.groups.clusters !== "all") {
    return { ...page, groups: { clusters: page.groups.clusters.map(right) } };
  }
  if (page.name !== "links" && page.name !== "gap")
    return { name: "item", item: { type: "actor", id } };
  return argument === "to" ? { ...page, to: id } : { ...page, from: id };
}
