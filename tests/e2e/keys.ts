import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./settled.ts";

/** Where the focus stopped. */
interface Reached {
  readonly what: string;
  /** Whether a reader can see that it is there. */
  readonly seen: boolean;
}

function reached(page: Page): Promise<Reached | null> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    here.setAttribute("data-reached", "");
    // A checkbox is outlined together with its label.
    const seen = [here, here.parentElement ?? here].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return outlined || (each === here && boxShadow !== "none");
    });
    const what = here.getAttribute("aria-label") ?? here.textContent?.trim() ?? "";
    return { what: `${here.tagName} ${what}`, seen };
  });
}

/** Presses Tab until the focus leaves the page; gives all it stopped at. */
export async function tabThrough(page: Page): Promise<Reached[]> {
  const stops: Reached[] = [];
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await reached(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}

/** What can be used with a pointer and never had the focus. */
export function unreached(page: Page): Promise<string[]> {
  return page.locator("a[href], button, input, select, summary").evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && !each.hasAttribute("data-reached"))
      .filter((each) => each.getAttribute("type") !== "reset")
      // One stop for Tab; the arrow keys go on.
      .filter((each) => !each.closest("[role=toolbar], [role=grid], [role=radiogroup]"))
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** What has the focus: a role or a tag, and the beginning of a name; "nothing" where it is lost. */
export function focusedOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return "nothing";
    const name = here.getAttribute("aria-label") ?? here.textContent?.trim() ?? "";
    const kind = here.getAttribute("role") ?? here.getAttribute("type") ?? here.tagName;
    return `${kind.toLowerCase()} ${name.slice(0, 40)}`;
  });
}

/** Presses a key, waits for what it does, and fails where the focus is not where it should be then. */
export async function press(
  page: Page,
  key: string,
  { until, on }: { readonly until?: () => Promise<unknown>; readonly on: RegExp },
): Promise<void> {
  await page.keyboard.press(key);
  await until?.();
  await expect.poll(() => focusedOn(page), { message: `the focus after ${key}` }).toMatch(on);
}

/** Goes on by Tab until something of this kind has the focus, once the page is whole. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  await settled(page);
  for (let times = 0; times < 120; times += 1) {
    await page.keyboard.press("Tab");
    if (wanted.test(await focusedOn(page))) return;
  }
  throw new Error(`no Tab leads to ${wanted}`);
}
