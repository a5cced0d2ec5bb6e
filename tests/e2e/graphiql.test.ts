import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";

const site = inject("site");

/** Runs what the editor holds, once both editors are there, and waits for words in the answer. */
async function run(page: Page, words: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await page.locator(".result-window .monaco-editor").first().waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  const answer = page.locator(".result-window .view-lines");
  await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain(words);
}

journeys("the API page", (open) => {
  it("opens with the examples, and runs one", async () => {
    const page = await open(`${site}/graphiql`);
    for (const name of ["WhoLinks", "Search", "Profile", "Paths", "Dataset"])
      await page.getByRole("tab", { name }).waitFor();
    await run(page, "LINKED");
  });

  it("checks what is written against the schema", async () => {
    const page = await open(`${site}/graphiql?query=${encodeURIComponent("{ nonsense }")}`);
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor({ timeout: 20_000 });
  });

  it("is filled in from the address", async () => {
    const query = "query Mine($id: ID!) { actor(id: $id) { name } }";
    const asked = new URLSearchParams({ query, variables: '{"id":"sintef"}' });
    const page = await open(`${site}/graphiql?${asked}`);
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await run(page, "SINTEF");
  });
});
