import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Process {
  /** Resolves with the address that was printed; rejects where the process ended before. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  signal(name: NodeJS.Signals): void;
}

/** Starts the application as `npm start` does, on a free port, and ends it with the test. */
export function startProcess(environment: Record<string, string> = {}): Process {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: "", PORT: "0", ...environment },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, out, err }));
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text) => {
      out += text;
      const found = /Page {3}(http:\S+)\/|API {4}(http:\S+)\/graphql/.exec(out);
      const printed = found?.[1] ?? found?.[2];
      if (printed) resolve(printed);
    });
    void ended.then(({ err: why }) => reject(new Error(`ended before it was ready: ${why}`)));
  });
  // Tests of faults never look at the address.
  address.catch(() => {});
  return { address, ended, signal: (name) => void child.kill(name) };
}
