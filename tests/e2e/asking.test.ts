import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");

/** The box of a side once it listens; it is a combobox for those who hear it while it has the focus. */
function boxOf(page: Page, side: string): Locator {
  return page.locator("input[popovertarget]").and(page.getByLabel(side));
}

/** Types into a side of the question as a reader without a mouse does. */
async function type(page: Page, side: string, text: string): Promise<void> {
  await boxOf(page, side).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Types, and takes the first hit. */
async function choose(page: Page, wanted: { side: string; text: string; hit: string }) {
  const { side, text, hit } = wanted;
  await type(page, side, text);
  await page.getByRole("option", { name: hit }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

journeys("asking", (open) => {
  it("answers a question before anything is clicked", async () => {
    const page = await open(`${site}/`);
    await expectAnswer(page, "join Helgeland (25 actors) and Grenland (7 actors)");
    await page
      .getByRole("heading", { name: "Who links Helgeland and Grenland?", level: 1 })
      .waitFor();
    await expect.poll(() => page.title()).toBe("Who links Helgeland and Grenland? – Intercluster");
  });

  it("finds a cluster by its short name, with the keyboard alone", async () => {
    const page = await open(`${site}/links/helgeland/grenland`);
    await expectAnswer(page, "Grenland");
    await choose(page, { side: "Second side", text: "IGT", hit: "Industrial Green Tech" });
    await expectAddress(page, "/links/helgeland/industrial-green-tech");
    await expectAnswer(page, /Helgeland .*Industrial Green Tech/);
  });

  it.each([
    ["heroya", "Herøya", "heroya"],
    ["OSTFOLD", "Østfold", "ostfold"],
    ["lappi", "Lapland", "lapland"],
  ])("takes %s for %s", async (typed, name, id) => {
    const page = await open(`${site}/links/helgeland/grenland`);
    await expectAnswer(page, "Grenland");
    await choose(page, { side: "First side", text: typed, hit: name });
    await expectAddress(page, `/links/${id}/grenland`);
    await expectAnswer(page, name);
    await expect.poll(() => boxOf(page, "First side").inputValue()).toBe(name);
  });

  it("keeps what is being typed when the answer comes in the meantime", async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const page = await open(`${site}/links/helgeland/grenland`, {
      prepare: (page) =>
        page.route("**/graphql", async (route) => {
          if (route.request().postData()?.includes("query Answer")) await held;
          await route.continue();
        }),
    });
    await type(page, "First side", "lappi");
    await page.getByRole("option", { name: "Lapland" }).waitFor();
    answer();
    await expectAnswer(page, "Helgeland");
    expect(await boxOf(page, "First side").inputValue()).toBe("lappi");
    await page.getByRole("option", { name: "Lapland" }).click();
    await expectAddress(page, "/links/lapland/grenland");
  });

  it("says so where nothing bears the name", async () => {
    const page = await open(`${site}/links/helgeland/grenland`);
    await type(page, "First side", "qqqq");
    await page.getByText("Nothing found for “qqqq”").waitFor();
  });

  it("swaps the sides, which turns the question round", async () => {
    const page = await open(`${site}/links/helgeland/grenland`);
    await page.getByRole("button", { name: "Swap the sides" }).click();
    await expectAddress(page, "/links/grenland/helgeland");
    await expectAnswer(page, "join Grenland (7 actors) and Helgeland (25 actors)");
  });

  it("offers questions to begin with, each a link that answers", async () => {
    const page = await open(`${site}/links/helgeland/grenland`);
    const example = page.getByRole("link", { name: "Kongsberg – Halden" });
    expect(await example.getAttribute("href")).toBe("/links/kongsberg/halden");
    await example.click();
    await expectAddress(page, "/links/kongsberg/halden");
    await expectAnswer(page, "join Kongsberg (4 actors) and Halden (4 actors)");
    await page.getByRole("link", { name: "Helgeland – Grenland" }).waitFor();
  });
});
