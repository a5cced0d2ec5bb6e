import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, partOn } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const question = "/links/helgeland/grenland";

/** The answer with the filter open. */
const address = `${site}${question}?open=filter`;

async function check(page: Page, name: string): Promise<void> {
  await page.getByRole("checkbox", { name, exact: true }).click();
}

journeys("choosing which ties count", (open) => {
  it("opens to the choices, and says that nothing is changed yet", async () => {
    const page = await open(site + question);
    const filter = page.getByRole("button", { name: "Which ties count every type, no plans" });
    await filter.click();
    await expectAddress(page, `${question}?open=filter`);
    for (const [name, checked] of [
      ["stated", true],
      ["planned", false],
    ] as const)
      expect(await page.getByRole("checkbox", { name, exact: true }).isChecked()).toBe(checked);
  });

  it("counts one type alone, in list and address, and takes that back", async () => {
    const page = await open(address);
    await check(page, "supports");
    await expectAddress(page, `${question}?open=filter&types=SUPPORTS`);
    await expectAnswer(page, /^One direct link/);
    await page.getByText("the filter is changed").waitFor();
    await page.getByRole("link", { name: "Reset" }).click();
    await expectAddress(page, `${question}?open=filter`);
    await expectAnswer(page, "six go-betweens");
  });

  it("counts plans when asked to, and marks them", async () => {
    const page = await open(address);
    await check(page, "planned");
    await expectAddress(page, `${question}?open=filter&basis=STATED,INFERRED,INTENDED`);
    const leftOut = partOn(page, "Left out");
    await leftOut.getByText(/^Plans:/).waitFor({ state: "detached" });
  });

  it("counts a period, once its years are whole", async () => {
    const page = await open(address);
    await page.getByLabel("From year").fill("20");
    await page.getByLabel("From year").fill("2019");
    await page.getByLabel("To year").fill("2019");
    await check(page, "Undated ones too");
    await expectAddress(page, `${question}?open=filter&since=2019&until=2019&undated=no`);
    await expectAnswer(page, "One direct link");
  });

  it("says what is wrong with a period that ends before it begins", async () => {
    const page = await open(`${address}&since=2022&until=2019`, { expects: /status of 400/ });
    await page.getByRole("heading", { name: /cannot be answered as it stands/ }).waitFor();
    await page.getByLabel("To year").fill("2023");
    await expectAnswer(page, "go-betweens");
  });
});
