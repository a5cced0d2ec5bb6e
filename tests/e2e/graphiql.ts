import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Runs what the editor of GraphiQL holds, once both editors are there, and waits for words in the answer. */
export async function run(page: Page, words: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await page.locator(".result-window .monaco-editor").first().waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  const answer = page.locator(".result-window .view-lines");
  await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain(words);
}
