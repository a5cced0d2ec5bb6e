import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn, partOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { expectShown } from "./explore.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("a shared link", (open) => {
  it("shows another reader the same selection, the same open evidence and the same filter", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "Count national programmes" }).click();
    await expectAnswer(page, "seven go-betweens");
    await page.getByRole("button", { name: "Evidence for Elkem – Herøya Industripark AS" }).click();
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").waitFor();
    await partOn(page, "Direct ties").getByRole("list", { name: "Evidence" }).waitFor();
    const shown = await page.locator(".ask-answer").textContent();

    const other = await open(page.url());
    await panelOn(other, "NCE Eyde").waitFor();
    await partOn(other, "Direct ties").getByRole("list", { name: "Evidence" }).waitFor();
    await expect.poll(() => other.locator(".ask-answer").textContent()).toBe(shown);
    expect(shown).toContain("seven go-betweens");
  });

  it("is copied with the language it is read in", async () => {
    const page = await open(`${question}?open=broker:sintef&select=actor:sintef`, {
      locale: "nb-NO",
    });
    await expectAnswer(page, "To direkte");
    await page.getByRole("button", { name: "Kopier lenke" }).click();
    await page.getByRole("button", { name: "Kopiert", exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const view = "select=actor:sintef&open=broker:sintef";
    expect(copied).toBe(`${question}?${view}&lang=nb`);
    const other = await open(copied);
    await expectAnswer(other, "To direkte");
    await other.getByRole("complementary", { name: "Valgt" }).getByText("SINTEF").first().waitFor();
  });

  it("of neighbours, as they were shared before explorations had a page, opens one", async () => {
    const page = await open(`${question}?neighbours=sintef&types=MEMBER_OF&lang=en`);
    await page.getByRole("heading", { name: "Explore: SINTEF", level: 1 }).waitFor();
    await expectShown(page, 8);
    await expectAddress(page, /^\/explore\/actor\/sintef\?.*types=MEMBER_OF/);
  });

  it("counts only what its period and basis let count", async () => {
    const page = await open(`${question}?since=2019&until=2019-12&undated=no`);
    await expectAnswer(page, /One direct link/);
    await partOn(page, "Direct ties").getByRole("link", { name: /Elkem/ }).waitFor();
    await expectAddress(page, "/links/helgeland/grenland?since=2019&until=2019-12&undated=no");
  });

  it("previews its answer: title and description are in the page that the server sends", async () => {
    const page = await open("about:blank");
    const html = await (await page.request.get(`${question}?lang=en`)).text();
    expect(html).toContain("<title>Who links Helgeland and Grenland? – Intercluster</title>");
    expect(html).toMatch(/<meta property="og:description" content="Two direct links[^"]*">/);
  });
});
