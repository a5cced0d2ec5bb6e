import { useEffect, useRef, useState } from "react";
import type { Text } from "../texts.ts";
import { exportTexts } from "./texts.ts";

/** What a task gets: when to stop, and how to say how far it has come. */
export interface TaskControl {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** A failure that can be told to the reader in its own words. */
export class TaskFailure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** What became of the last task, and how to begin and end one. */
export interface TaskRunner {
  /** That it works, that it is done, or that it failed. */
  readonly outcome: Text | null;
  /** From 0 to 1 while a task runs that tells; null while none runs. */
  readonly progress: number | null;
  run(task: (control: TaskControl) => Promise<void>, done: Text | null): Promise<void>;
  /** Gives the running task up. */
  cancel(): void;
}

/** Runs a task that takes a while; the next one, a click, or the end of the component stops it. */
export function useTask(): TaskRunner {
  const [outcome, setOutcome] = useState<Text | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const end = (text: Text | null): void => {
    running.current = null;
    setProgress(null);
    setOutcome(text);
  };
  const run: TaskRunner["run"] = async (task, done) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setProgress(0);
    setOutcome(exportTexts.working);
    const isCurrent = (): boolean => running.current === stop;
    try {
      await task({ signal: stop.signal, onProgress: (part) => isCurrent() && setProgress(part) });
      if (isCurrent()) end(done);
    } catch (error) {
      if (isCurrent()) end(error instanceof TaskFailure ? error.text : exportTexts.failed);
    }
  };
  const cancel = (): void => {
    const stop = running.current;
    if (stop) end(exportTexts.cancelled);
    stop?.abort();
  };
  return { outcome, progress, run, cancel };
}
