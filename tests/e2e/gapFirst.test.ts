import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { expectAddress, expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked } from "./gaps.ts";
import { type RunningServer, startServer } from "./server.ts";

const site = inject("site");
const WHAT_IS_MISSING = "What is missing between the two?";

interface Told {
  readonly gap: { readonly reason: string };
}

journeys("the way from an answer to the gap of its pair", (open) => {
  it("is one click from the first screen, and back", async () => {
    const page = await open(`${site}/`);
    await expectAnswer(page, /Helgeland.*Grenland/);
    await page.getByRole("link", { name: WHAT_IS_MISSING }).click();
    await expectAddress(page, "/gap/helgeland/grenland");
    await page.getByRole("heading", { name: "Helgeland and Grenland", level: 1 }).waitFor();
    const query = `{ gap(from: "helgeland", to: "grenland") { reason(language: EN) } }`;
    await expectAnswer(page, (await asked<Told>(page, query)).gap.reason);
    await page.goBack();
    await expectAddress(page, "/");
    await expectAnswer(page, "six go-betweens");
  });

  it("takes the filter along, and the gap says that it holds under it alone", async () => {
    const page = await open(`${site}/links/helgeland/grenland?types=MEMBER_OF`);
    await page.getByRole("link", { name: WHAT_IS_MISSING }).click();
    await expectAddress(page, "/gap/helgeland/grenland?types=MEMBER_OF");
    await page.getByText("This holds only for the ties that the filter lets through.").waitFor();
    await page.getByRole("link", { name: "Take the filter away" }).click();
    await expectAddress(page, "/gap/helgeland/grenland");
  });

  it("leads on to who links the two, to who stands between them, and to all gaps", async () => {
    const page = await open(`${site}/gap/helgeland/grenland`);
    await page.getByRole("link", { name: "Who links the two?" }).first().click();
    await expectAddress(page, "/links/helgeland/grenland");
    await expectAnswer(page, "Two direct links");
    await page.goBack();
    await page.getByRole("link", { name: "Who stands between the two?" }).click();
    await expectAddress(page, "/brokerage/helgeland/grenland");
    await page
      .getByText(/^Nine actors join at least one pair/)
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "All gaps", exact: true }).click();
    await expectAddress(page, "/gaps");
    await page.getByRole("grid").waitFor();
  });
});

journeys("the way from an answer in which nothing is found", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ DATA: "seed/documents" });
  });
  afterAll(() => server?.stop());

  it("is led there in a sentence that promises no gap", async () => {
    const page = await open(`${server.url}/links/lapland/helgeland`);
    await page.getByRole("heading", { name: "No link on record", level: 2 }).waitFor();
    const way = page.getByText(/^That may be a gap, or no less than chance would give/);
    await way.waitFor();
    // Seen without scrolling.
    expect((await way.boundingBox())?.y).toBeLessThan(900);
    await way.getByRole("link", { name: WHAT_IS_MISSING }).click();
    await expectAddress(page, "/gap/lapland/helgeland");
    await page.locator(".gap-verdict").waitFor();
    const verdict = await page.locator(".gap-verdict").textContent();
    interface Verdict {
      readonly gap: { readonly verdict: string };
    }
    const query = `{ gap(from: "lapland", to: "helgeland") { verdict } }`;
    const { gap } = await asked<Verdict>(page, query);
    const name = { NO_DATA: "No data", CANNOT_TELL: "Cannot tell", GAP: "Gap" }[gap.verdict];
    expect(name).toBeDefined();
    expect(verdict?.trim()).toBe(name);
  });

  it("that says too little is known says so of the gap as well", async () => {
    const page = await open(`${site}/links/denmark/sweden`);
    const way = page.getByText(/^Too little was read to call it a gap/);
    await way.getByRole("link", { name: WHAT_IS_MISSING }).click();
    await page.getByRole("heading", { name: "No data", level: 2, exact: true }).waitFor();
    expect(await page.getByRole("heading", { name: "Gap", level: 2, exact: true }).count()).toBe(0);
  });
});
