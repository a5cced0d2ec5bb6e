import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** A Chromium to start, and where its libraries are if it brings its own. */
export interface Chromium {
  readonly executablePath: string;
  readonly libraries: string | null;
}

const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that `CHROME_PATH` names, one that is installed, or on Linux the one from npm; null where there is none. */
export async function findChromium(): Promise<Chromium | null> {
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
async function unpackedChromium(): Promise<Chromium> {
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const folder = join(dirname(executablePath), "al2023", "lib");
  const libraries = existsSync(folder)
    ? [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
    : null;
  return { executablePath, libraries };
}

/** How a browser is started with what was found. */
export function launchOptions({ executablePath, libraries }: Chromium) {
  return {
    executablePath,
    args: ["--no-sandbox"],
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  };
}
