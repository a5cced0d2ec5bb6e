import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findChromium, launchOptions } from "../tests/e2e/chromium.ts";
import type { Round } from "./canvas/page.ts";
import { quantile } from "./measure.ts";

/** What the canvas is meant to carry. */
const SIZE = { actors: 500, ties: 1000 };
/** Each way comes first in every other round, so that a busy machine does not favour one. */
const ROUNDS = 6;

/** Frames follow each other as fast as they can, or all that take less than one of the screen would look alike. */
const UNBOUND = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

type Rounds = Record<"plain" | "ours", Round[]>;

/** Draws, drags and pans one network in plain Cytoscape and in ours, by turns; gives the table. */
export async function canvasTable(): Promise<string> {
  const installed = await findChromium();
  if (!installed) throw new Error("no browser for this system: set CHROME_PATH to a Chromium");
  const folder = await mkdtemp(join(tmpdir(), "intercluster-canvas-"));
  const options = launchOptions(installed);
  const browser = await chromium.launch({ ...options, args: [...options.args, ...UNBOUND] });
  try {
    await buildPage(folder);
    const page = await browser.newPage({ viewport: { width: 1240, height: 760 } });
    page.on("pageerror", (error) => console.error(error));
    await page.setContent("<!doctype html><title>canvas</title><body style='margin:0'>");
    await page.addStyleTag({ path: join(folder, "style.css") });
    await page.addScriptTag({ path: join(folder, "page.js") });
    return tableOf(await rounds(page));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(new URL("canvas/", import.meta.url)),
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: fileURLToPath(new URL("canvas/page.ts", import.meta.url)),
        output: { format: "iife", entryFileNames: "page.js", assetFileNames: "[name].[ext]" },
      },
    },
  });
}

async function rounds(page: Page): Promise<Rounds> {
  const done: Rounds = { plain: [], ours: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const way of round % 2 === 0 ? (["plain", "ours"] as const) : (["ours", "plain"] as const))
      done[way].push(await page.evaluate(`round("${way}", ${SIZE.actors}, ${SIZE.ties})`));
  return done;
}

function tableOf({ plain, ours }: Rounds): string {
  const median = (rounds: readonly Round[], of: "drag" | "pan"): number =>
    quantile(
      rounds.flatMap((round) => round[of]),
      0.5,
    );
  const most = (rounds: readonly Round[], of: "opening" | "expanding"): number =>
    Math.max(...rounds.map((round) => round[of]));
  const frame = (name: string, of: "drag" | "pan"): string => {
    const [theirs, here] = [median(plain, of), median(ours, of)];
    return `| ${name} | ${theirs.toFixed(1)} | ${here.toFixed(1)} | ${(here / theirs).toFixed(2)} |`;
  };
  return [
    `${SIZE.actors} actors, ${SIZE.ties} ties`,
    "| ms | plain Cytoscape | ours | ratio |",
    "|---|---|---|---|",
    frame("median frame, dragging an actor", "drag"),
    frame("median frame, panning", "pan"),
    `| longest task, opening | ${most(plain, "opening")} | ${most(ours, "opening")} | |`,
    `| longest task, expanding | | ${most(ours, "expanding")} | |`,
  ].join("\n");
}
