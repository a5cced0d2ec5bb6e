import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("the language", (open) => {
  it.each([
    ["nb-NO", "nb", "To direkte koblinger", "Hvem knytter Helgeland og Grenland sammen?"],
    ["nn-NO", "nb", "To direkte koblinger", "Hvem knytter Helgeland og Grenland sammen?"],
    ["en-GB", "en", "Two direct links", "Who links Helgeland and Grenland?"],
    ["fi-FI", "fi", "kaksi suoraa yhteyttä", "Kuka yhdistää: Helgeland ja Grenland?"],
    ["de-DE", "en", "Two direct links", "Who links Helgeland and Grenland?"],
  ])("of a first visit follows the browser: %s", async (locale, lang, ...words) => {
    const [answer, title] = words;
    const page = await open(question, { locale });
    await expectAnswer(page, answer);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    await expect.poll(() => page.title()).toContain(title);
  });

  it("changes everywhere at once when another is chosen, and keeps the view", async () => {
    const page = await open(`${question}?select=actor:sintef`);
    await expectAnswer(page, "Two direct links");
    await page.getByRole("button", { name: "Norsk bokmål" }).click();
    await expectAddress(page, "/links/helgeland/grenland?select=actor:sintef&lang=nb");
    await expectAnswer(page, "To direkte koblinger");
    await page.getByRole("button", { name: "Kopier lenke" }).waitFor();
    const panel = page.getByRole("complementary", { name: "Valgt" });
    await panel.getByText(/^Forskningsinstitusjon som ACT/).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("nb");
    await page.getByRole("button", { name: "Suomi" }).click();
    await expectAnswer(page, "kaksi suoraa");
    await page.getByRole("button", { name: "Kopioi linkki" }).waitFor();
  });

  it("is remembered where the address does not say", async () => {
    const page = await open(question);
    await page.getByRole("button", { name: "Suomi" }).click();
    await expectAnswer(page, "kaksi suoraa");
    await page.goto(`${site}/links/kongsberg/halden`);
    await expectAnswer(page, /Kongsberg/);
    expect(await page.locator("html").getAttribute("lang")).toBe("fi");
  });

  it("writes numbers, dates and names of regions its own way, and says that claims are English", async () => {
    const page = await open(`${site}/links/lapland/helgeland?lang=nb`);
    await expectAnswer(page, "Lappland");
    await page.goto(`${question}?lang=nb&open=broker:sintef`);
    await page.getByText("poeng 3,19").waitFor();
    await page.getByText("Påstandene fra kildene er gjengitt på engelsk.").waitFor();
    await page.getByText("1. september 2019").first().waitFor();
    await page.goto(`${question}?lang=fi`);
    await page.getByText("pisteet 3,19").waitFor();
  });

  it("is that of the title and description which the server sends", async () => {
    const page = await open(`${question}?lang=fi`, { locale: "nb-NO" });
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain('<html lang="fi">');
    expect(html).toMatch(/<title>Kuka yhdistää.*– Intercluster<\/title>/);
    await expectAnswer(page, "kaksi suoraa");
    await panelOn(page).waitFor({ state: "detached" });
  });
});
