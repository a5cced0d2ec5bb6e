import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

/** What "Download CSV" hands over. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

journeys("taking the answer along", (open) => {
  it("copies every claim with its source, and the address of the answer", async () => {
    const page = await open(question);
    await page.getByRole("button", { name: "Copy answer with sources" }).click();
    await page.locator(".actions-outcome").getByText("Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of [
      "Who links Helgeland and Grenland?",
      "Two direct links (3 ties) and six go-betweens",
      "“Industrial Green Tech is on the later list of ACT supporters.” (stated",
      "What do we do?, Arctic Cluster Team",
      "https://arcticclusterteam.no/en/about-the-cluster/what-do-we-do/",
      `${question}?lang=en`,
    ])
      expect(text).toContain(words);
  });

  it("saves every claim as a table that spreadsheets and parsers read", async () => {
    const page = await open(question);
    await expectAnswer(page, "six go-betweens");
    const { name, text } = await downloaded(page);
    expect(name).toBe("helgeland-grenland.csv");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const direct = rows.filter(({ part }) => part === "direct");
    expect(direct.map(({ evidence_id }) => evidence_id)).toEqual(
      expect.arrayContaining(["r097", "n0780"]),
    );
    expect(direct.find(({ evidence_id }) => evidence_id === "r097")).toMatchObject({
      from_id: "industrial-green-tech",
      type: "SUPPORTS",
      to: "Arctic Cluster Team",
      basis: "STATED",
      source_id: "d003",
      source_url: "https://arcticclusterteam.no/en/about-the-cluster/what-do-we-do/",
    });
    const brokers = rows.filter(({ part }) => part === "brokers").map(({ group }) => group);
    expect(new Set(brokers).size).toBe(6);
  });

  it("defuses what a spreadsheet would run as a formula", async () => {
    const page = await open(question, {
      prepare: (page) =>
        page.route("**/graphql", async (route) => {
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll(
            '"Industrial Green Tech is on',
            '"=HYPERLINK(\\"https://example.org\\"),',
          );
          await route.fulfill({ response: answer, body });
        }),
    });
    await expectAnswer(page, "six go-betweens");
    const { text } = await downloaded(page);
    expect(text).toContain(`"'=HYPERLINK(""https://example.org""),`);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.some(({ claim }) => /^[=+\-@\t\r]/.test(claim ?? ""))).toBe(false);
  });

  it("prints all the evidence and none of the controls", async () => {
    const page = await open(question, {
      prepare: (page) => page.addInitScript(() => Reflect.set(window, "print", () => undefined)),
    });
    await page.getByRole("button", { name: "Print" }).click();
    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".printed");
    await paper.getByText("Industrial Green Tech is on the later list").waitFor();
    await paper.getByText("https://arcticclusterteam.no/en/about-the-cluster").first().waitFor();
    await paper.getByText(`${question}?lang=en`).waitFor();
    await page.getByRole("button").first().waitFor({ state: "hidden" });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("link").count()).toBe(0);
  });

  it("shows the query: the API page, filled in with what the page asks, answers the same", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "Show the query" }).click();
    await page.getByRole("tab", { name: "Answer" }).waitFor();
    await page.locator(".result-window .monaco-editor").first().waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    const answer = page.locator(".result-window .view-lines");
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain("whoLinks");
    expect(await answer.textContent()).not.toContain("errors");
  });
});
