import { Button } from "@digdir/designsystemet-react";
import { useCopy } from "../parts/useCopy.ts";
import { useWords } from "../useWords.ts";
import { type AskedQuery, queryAddress } from "./queryAddress.ts";
import { queryTexts } from "./queryTexts.ts";
import "./showQuery.css";

/** Leads to GraphiQL with the very question that this part of the page asks; a long one is copied instead. */
export function ShowQuery({ asked }: { readonly asked: AskedQuery }) {
  const { say } = useWords();
  const address = queryAddress(asked);
  if (address === null) return <CopyQuery asked={asked} />;
  return (
    <Button asChild className="show-query" variant="tertiary" data-size="sm">
      <a href={address}>{say(queryTexts.show)}</a>
    </Button>
  );
}

function CopyQuery({ asked: { query, variables } }: { readonly asked: AskedQuery }) {
  const { say } = useWords();
  const [state, copy] = useCopy();
  const words = {
    idle: queryTexts.copy,
    copied: queryTexts.copied,
    refused: queryTexts.notCopied,
  }[state];
  const text = `${query}\n\n# ${say(queryTexts.variables)}\n# ${variables}\n`;
  return (
    <Button
      className="show-query"
      variant="tertiary"
      data-size="sm"
      aria-live="polite"
      title={say(queryTexts.tooLong)}
      onClick={() => copy(() => navigator.clipboard.writeText(text))}
    >
      {say(words)}
    </Button>
  );
}
