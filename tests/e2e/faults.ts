import type { Page } from "playwright-core";
import { smallTargetsOn, violationsOn } from "./accessible.ts";
import { overflowing } from "./overflow.ts";

/** What keeps a reader from using a page as it stands: what axe finds, small targets, and sideways scrolling. */
export async function faultsOn(page: Page): Promise<string[]> {
  // What fades in has its colours when it is there.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (each) => each.playState !== "running" || each.effect?.getTiming().iterations === Infinity,
      ),
  );
  return [
    ...(await violationsOn(page)),
    ...(await smallTargetsOn(page)),
    ...(await overflowing(page)),
  ];
}
