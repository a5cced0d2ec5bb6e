import type { Page } from "playwright-core";

/** Waits until a page is whole: nothing is waited for, neither data nor the picture. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  await page.waitForFunction(() => !document.querySelector(".waiting, .graph-waiting"));
}
