import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { violationsOn } from "./accessible.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const exploration = `${site}/explore/actor/arctic-cluster-team`;

/** Opens the export as a reader does. */
async function exportOn(page: Page): Promise<Locator> {
  await page.waitForURL(/[?&]add=/);
  await page.getByRole("button", { name: "Export …" }).click();
  const dialogue = page.getByRole("dialog", { name: "Export what is shown" });
  await dialogue.waitFor();
  return dialogue;
}

/** The file that a choice hands over. */
async function taken(page: Page, choice: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), choice.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

journeys("taking the network along", (open) => {
  it("gives the picture as PNG, twice as fine as the SVG, both with legend, data and link", async () => {
    const page = await open(exploration, { colorScheme: "dark" });
    const dialogue = await exportOn(page);
    const svg = await taken(page, dialogue.getByRole("button", { name: /^SVG/ }));
    const text = svg.bytes.toString();
    for (const words of ["The network around Arctic Cluster Team", "place unknown", "GeoNames"])
      expect(text).toContain(words);
    expect(text).toContain(`href="${exploration}?v=1&amp;add=chosen`);
    const [, width, height] = text.match(/viewBox="0 0 (\S+) (\S+)"/)?.map(Number) ?? [];
    const png = await taken(page, dialogue.getByRole("button", { name: /^PNG/ }));
    expect(png.name).toMatch(/^intercluster-arctic-cluster-team-.*\.png$/);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(Math.ceil(2 * (width ?? NaN)));
    expect(png.bytes.readUInt32BE(20)).toBe(Math.ceil(2 * (height ?? NaN)));
    expect(png.bytes.toString()).toContain(`${exploration}?v=1&add=chosen`);
    // White paper, whatever the screen.
    expect(text).toContain('fill="rgb(255, 255, 255)"');
  });

  it("gives as many actors and ties as it says, in tables and in the file for Gephi", async () => {
    const page = await open(exploration);
    const dialogue = await exportOn(page);
    const [, actors, ties] =
      (await dialogue.textContent())?.match(/(\d+) actors and (\d+) ties/)?.map(Number) ?? [];
    const buttons = dialogue.getByRole("button");
    const table = await taken(page, buttons.filter({ hasText: "The actors as a table" }));
    expect(parse(table.bytes, { bom: true, columns: true })).toHaveLength(actors ?? NaN);
    const gexf = (await taken(page, buttons.filter({ hasText: "GEXF" }))).bytes.toString();
    expect(gexf.match(/<node /g)).toHaveLength(actors ?? NaN);
    expect(gexf.match(/<edge /g)).toHaveLength(ties ?? NaN);
    expect(gexf).toContain("<viz:position");
  });

  it("works by keyboard, breaks no rule of accessibility, and gives the focus back", async () => {
    const page = await open(exploration);
    await page.waitForURL(/[?&]add=/);
    const opener = page.getByRole("button", { name: "Export …" });
    await opener.press("Enter");
    const dialogue = page.getByRole("dialog", { name: "Export what is shown" });
    await dialogue.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialogue.getByRole("button", { name: /^JSON/ }).press("Enter"),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    await page.keyboard.press("Escape");
    await dialogue.waitFor({ state: "hidden" });
    await expect.poll(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it("can be cancelled while the server is slow", async () => {
    const page = await open(exploration, {
      prepare: (page) =>
        page.route("**/graphql", (route) =>
          route.request().postData()?.includes("ExportTerms") ? undefined : route.continue(),
        ),
    });
    const dialogue = await exportOn(page);
    await dialogue.getByRole("button", { name: /^GEXF/ }).click();
    await dialogue.getByRole("button", { name: "Cancel" }).click();
    await dialogue.getByText("Cancelled").waitFor();
  });
});
