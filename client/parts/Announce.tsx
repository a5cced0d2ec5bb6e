import { useEffect, useState } from "react";

/** Reads a text out to those who hear the page, when it comes and when it changes. */
export function Announce({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  // A live region must be on the page before its text is, or nothing is read.
  useEffect(() => setSaid(text), [text]);
  return (
    <div className="ds-sr-only" role="status">
      {said}
    </div>
  );
}
