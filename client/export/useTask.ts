import { useState } from "react";
import type { Text } from "../texts.ts";
import { exportTexts } from "./texts.ts";

/** Runs a task that takes a while, and says that it works, that it is done, or that it failed. */
export function useTask(): [
  outcome: Text | null,
  run: (task: () => Promise<void>, done: Text | null) => Promise<void>,
] {
  const [outcome, setOutcome] = useState<Text | null>(null);
  const run = async (task: () => Promise<void>, done: Text | null): Promise<void> => {
    setOutcome(exportTexts.working);
    try {
      await task();
      setOutcome(done);
    } catch {
      setOutcome(exportTexts.failed);
    }
  };
  return [outcome, run];
}
