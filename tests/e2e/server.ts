import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A running Intercluster of the test's own, on a free port. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Lets the process hang without ending it, and go on again. */
  pause(): void;
  resume(): void;
}

/** Starts the server as a user would, and waits for the line with its address. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: "", LOG_LEVEL: "warn", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await printedAddress(child);
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      // One that hangs hears nothing before it goes on.
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      await once(child, "exit");
    },
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the server has no output to read");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const address = /https?:\/\/[\w.:[\]-]+/.exec(line)?.[0];
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error(`the server ended without printing an address:\n${lines.join("\n")}`);
}
