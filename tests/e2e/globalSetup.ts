import type { TestProject } from "vitest/node";
import { type Chromium, findChromium } from "./chromium.ts";
import { startServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Chromium to start; null where this machine has none. */
    chromium: Chromium | null;
    /** The address of a running Intercluster with the data that ships; empty where nothing can visit it. */
    site: string;
  }
}

/**
 * Builds the page, unpacks the browser and starts a server once, before any file runs; gives the way to stop
 * the server. Journeys that do the server harm start one of their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await import("../../scripts/buildIfStale.ts");
  const chromium = await findChromium();
  if (!chromium) {
    const message =
      "no browser for this system: set CHROME_PATH to an installed Chrome or Chromium";
    if (process.env.CI) throw new Error(message);
    console.warn(`\n*** BROWSER TESTS SKIPPED: ${message} ***\n`);
  }
  const server = chromium && (await startServer());
  project.provide("chromium", chromium);
  project.provide("site", server?.url ?? "");
  return async () => server?.stop();
}
