import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The answer in words. */
export function answerOn(page: Page): Locator {
  return page.locator(".answer-summary");
}

/** Waits until the answer in words says something; gives it. */
export async function expectAnswer(page: Page, words: string | RegExp): Promise<void> {
  await answerOn(page).filter({ hasText: words }).waitFor();
}

/** A part of the answer by the beginning of its heading: "Direct ties". */
export function partOn(page: Page, heading: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${heading}`) });
}

/** What is selected beside the question, or the panel that says so by its name. */
export function panelOn(page: Page, name?: string): Locator {
  const panel = page.getByRole("complementary", { name: "Selected" });
  return name === undefined ? panel : panel.getByRole("article", { name, exact: true });
}

/** Waits until the address is this one: path and query. */
export async function expectAddress(page: Page, address: string | RegExp): Promise<void> {
  const here = (): string => page.url().slice(new URL(page.url()).origin.length);
  const wanted = expect.poll(here, { timeout: 20_000 });
  await (typeof address === "string" ? wanted.toBe(address) : wanted.toMatch(address));
}
