import { useWords } from "../useWords.ts";
import type { Verdict } from "./pairLine.gen.ts";
import { VERDICT_VIEWS } from "./verdicts.ts";
import "./verdicts.css";

/** The sign of a verdict, as large as what it stands in; a text beside it names the verdict. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const { path, width } = VERDICT_VIEWS[verdict];
  if (path === "")
    return <span className="verdict-sign" data-verdict={verdict} aria-hidden="true" />;
  return (
    <svg
      className="verdict-sign"
      data-verdict={verdict}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} strokeWidth={width} />
    </svg>
  );
}

/** A verdict in a line of text: its sign and its name; what it means shows when it is pointed at. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useWords();
  const { name, meaning } = VERDICT_VIEWS[verdict];
  return (
    <span className="verdict-mark" title={say(meaning)}>
      <VerdictSign verdict={verdict} /> {say(name)}
    </span>
  );
}
