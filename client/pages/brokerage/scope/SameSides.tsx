import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { ViewLink } from "../../../parts/ViewLink.tsx";
import { useWords } from "../../../useWords.ts";
import { useView } from "../../../view/useView.ts";
import { scopeTexts } from "./texts.ts";
import type { End } from "./useSideNames.ts";

/** One side asked for twice: nobody stands between a side and itself, but within it. */
export function SameSides({ ends: [end] }: { readonly ends: readonly End[] }) {
  const { say } = useWords();
  const [view] = useView();
  if (!end) return null;
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {say(scopeTexts.sameHeading)}
      </Heading>
      <Paragraph>{say(scopeTexts.sameText)}</Paragraph>
      <ViewLink to={{ ...view, page: { name: "brokerage", sides: [end.id] } }}>
        {say(scopeTexts.titleOne, { a: end.name })}
      </ViewLink>
    </Alert>
  );
}
