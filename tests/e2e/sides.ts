import type { Page } from "playwright-core";

interface Wanted {
  /** What the box is called. */
  readonly side: string;
  readonly text: string;
}

/** Types the name of a side into its box and takes the first that is found. */
export async function chooseSide(page: Page, { side, text }: Wanted): Promise<void> {
  // It is a combobox for those who hear it while it has the focus, and a textbox before.
  await page.locator("input[popovertarget]").and(page.getByLabel(side)).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.getByRole("option", { name: text }).first().click();
}
