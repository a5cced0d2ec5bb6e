import { Alert } from "@digdir/designsystemet-react";
import { shortened } from "../parts/shortened.ts";
import { useWords } from "../useWords.ts";
import { useIgnored } from "../view/useView.ts";
import { shellTexts } from "./texts.ts";

/** What an old or broken link says that could not be opened; nothing where all was understood. */
export function IgnoredNotice() {
  const { say, list } = useWords();
  const ignored = useIgnored();
  if (ignored.length === 0) return null;
  const parts = ignored.map(({ name, value }) => shortened(value ? `${name}=${value}` : name));
  return (
    <Alert data-color="info" data-size="sm" className="ignored">
      {say(shellTexts.ignored)} {list([...new Set(parts)].slice(0, 5))}
      {parts.length > 5 && " …"}
    </Alert>
  );
}
