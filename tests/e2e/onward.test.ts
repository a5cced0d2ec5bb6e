import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { nodeOn, nodesOn } from "./picture.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("the way onward", (open) => {
  it("leads from an actor to its neighbours, to one of them, and back", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").getByRole("link", { name: "Show neighbours" }).click();
    await page.getByRole("heading", { name: "Neighbours of NCE Eyde" }).waitFor();
    const neighbours = `/links/helgeland/grenland?select=actor:nce-eyde&neighbours=nce-eyde`;
    await expectAddress(page, neighbours);
    await nodeOn(page, "nce-eyde");
    expect((await nodesOn(page)).length).toBeGreaterThan(5);

    const tie = page.getByRole("region", { name: "Neighbours of NCE Eyde" }).getByRole("link");
    await tie.filter({ hasText: "Norsk Industri" }).first().click();
    await panelOn(page).getByRole("link", { name: "Norsk Industri" }).click();
    await panelOn(page, "Norsk Industri").waitFor();
    await panelOn(page).getByRole("link", { name: "Show neighbours" }).click();
    await page.getByRole("heading", { name: "Neighbours of Norsk Industri" }).waitFor();

    for (let step = 0; step < 3; step += 1) await page.goBack();
    await expectAddress(page, neighbours);
    await page.getByRole("heading", { name: "Neighbours of NCE Eyde" }).waitFor();
    await page.goBack();
    await page.goBack();
    await expectAddress(page, "/links/helgeland/grenland");
    await panelOn(page).waitFor({ state: "detached" });
    await expectAnswer(page, "six go-betweens");
    await page.goForward();
    await panelOn(page, "NCE Eyde").waitFor();
  });

  it("counts the neighbours by type before it shows those of one type alone", async () => {
    const page = await open(`${question}?neighbours=sintef`);
    const counts = page.getByRole("region", { name: "By type" });
    await counts.getByText("25 ties").waitFor();
    await counts.getByRole("link", { name: "is a member of" }).click();
    await expectAddress(page, "/links/helgeland/grenland?neighbours=sintef&types=MEMBER_OF");
    await counts.getByText("7 ties").waitFor();
    await counts.getByRole("link", { name: "All types" }).click();
    await counts.getByText("25 ties").waitFor();
  });

  it("leads from the neighbours back to the answer", async () => {
    const page = await open(`${question}?neighbours=sintef`);
    await page.getByRole("link", { name: "Back to the answer" }).click();
    await expectAddress(page, "/links/helgeland/grenland");
    await expectAnswer(page, "six go-betweens");
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
