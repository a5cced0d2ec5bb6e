import type { Page } from "playwright-core";

/** Waits until a page is whole: nothing is waited for, neither data nor the picture nor the view of an exploration. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  await page.waitForFunction(() => {
    const waits = document.querySelector(".waiting, .graph-waiting, [aria-busy=true]");
    const explores = location.pathname.startsWith("/explore/");
    const shows = document.querySelector(".explore-stage > *, .explore-failed, .explore-start");
    return !waits && (!explores || shows);
  });
}
