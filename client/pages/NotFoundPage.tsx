import { Paragraph } from "@digdir/designsystemet-react";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { PageTitle } from "./PageTitle.tsx";
import { pageTexts } from "./texts.ts";

/** An address that leads nowhere, and the ways on. */
export function NotFoundPage({ path }: { readonly path: string }) {
  const { say } = useWords();
  const [view] = useView();
  return (
    <div className="text-page">
      <PageTitle>{say(pageTexts.notFound)}</PageTitle>
      <Paragraph>{say(pageTexts.notFoundText, { path })}</Paragraph>
      <Paragraph>
        <ViewLink to={plainView({ name: "ask" }, view.language)}>{say(pageTexts.toAsk)}</ViewLink>
      </Paragraph>
    </div>
  );
}
