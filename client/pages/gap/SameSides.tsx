import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { plainView } from "../../view/view.ts";
import { gapTexts } from "./texts.ts";

/** What is to be said where both sides are one, and what to do instead. */
export function SameSides({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [{ language }] = useView();
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {say(gapTexts.sameHeading)}
      </Heading>
      <Paragraph>{say(gapTexts.sameText)}</Paragraph>
      <ViewLink to={plainView({ name: "brokerage", sides: [id] }, language)}>
        {say(gapTexts.holdsThis)}
      </ViewLink>
    </Alert>
  );
}
