import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { addressOn, clickActor, settledOn } from "./explore.ts";
import { nodesOn } from "./picture.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("the way onward", (open) => {
  it("leads from an actor to its neighbours, to one of them, and back", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").getByRole("link", { name: "Explore its neighbours" }).click();
    await page.getByRole("heading", { name: "Explore: NCE Eyde", level: 1 }).waitFor();
    await settledOn(page);
    const explored = addressOn(page);
    expect(await nodesOn(page)).toEqual(expect.arrayContaining(["nce-eyde", "norsk-industri"]));

    await clickActor(page, "norsk-industri");
    await panelOn(page, "Norsk Industri").getByRole("link", { name: "Own page" }).click();
    await page.getByRole("heading", { name: "Norsk Industri", level: 1 }).waitFor();
    await page.goBack();
    await panelOn(page, "Norsk Industri").waitFor();
    await page.goBack();
    await expectAddress(page, explored);

    await page.goBack();
    await expectAddress(page, "/links/helgeland/grenland?select=actor:nce-eyde");
    await panelOn(page, "NCE Eyde").waitFor();
    await page.goBack();
    await panelOn(page).waitFor({ state: "detached" });
    await expectAnswer(page, "six go-betweens");
    await page.goForward();
    await panelOn(page, "NCE Eyde").waitFor();
  });

  it("leads from an actor's panel to its own page, and from there to a question", async () => {
    const page = await open(`${question}?select=actor:sintef`);
    await panelOn(page, "SINTEF").getByRole("link", { name: "Own page" }).click();
    await expectAddress(page, "/actor/sintef");
    await page.getByRole("heading", { name: "SINTEF", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Who links SINTEF with …" }).click();
    const label = page.getByLabel("Who links SINTEF with …");
    await page.locator("input[popovertarget]").and(label).focus();
    await page.keyboard.type("lappi");
    await page.getByRole("option", { name: "Lapland" }).first().click();
    await expectAddress(page, "/links/sintef/lapland");
    await expectAnswer(page, /SINTEF.*Lapland/);
  });
});
