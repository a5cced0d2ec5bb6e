import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Order } from "./order.ts";

/** Runs a step in a process of its own, so that its memory is its own; gives what it prints, as JSON. */
export async function step<Result>(file: string, order: Order | null): Promise<Result> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = promisify(execFile)(process.execPath, [
    "--import",
    "tsx",
    path,
    JSON.stringify(order),
  ]);
  child.child.stderr?.pipe(process.stderr);
  return JSON.parse((await child).stdout);
}
