import { useEffect, useState } from "react";

/** What became of the last attempt to copy. */
export type CopyState = "idle" | "copied" | "refused";

/** Milliseconds for which the outcome is told. */
const TOLD_FOR = 4_000;

/** Puts something on the clipboard, and tells for a while what became of it. */
export function useCopy(): [state: CopyState, copy: (write: () => Promise<void>) => Promise<void>] {
  const [state, setState] = useState<CopyState>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return [state, copy];
}
