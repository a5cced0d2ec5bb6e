import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { startServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Chromium to start; null where this machine has none. */
    chromium: { executablePath: string; libraries: string | null } | null;
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

const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH: wanted a file, got "${named}"`);
    return { executablePath: named, libraries: null };
  }
  if (process.platform !== "linux") {
    const executablePath = INSTALLED.find((path) => existsSync(path));
    return executablePath ? { executablePath, libraries: null } : null;
  }
  return unpackedChromium();
}

/** The Chromium from npm, with the libraries it brings for systems that lack them. */
async function unpackedChromium() {
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const folder = join(dirname(executablePath), "al2023", "lib");
  const libraries = existsSync(folder)
    ? [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
    : null;
  return { executablePath, libraries };
}
