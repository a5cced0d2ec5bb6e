import { expect, inject, it } from "vitest";
import { expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";
import { overflowing } from "./overflow.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const question = "/links/helgeland/grenland";

const PAGES = [
  question,
  `${question}?open=broker:sintef,group:from,elkem~COLLABORATES_WITH~heroya-industripark-as`,
  `${question}?select=actor:arctic-cluster-team`,
  "/explore",
  "/explore/actor/sintef?select=actor:sintef",
  "/explore/region/helgeland?as=table",
  "/compare/arctic-cluster-team/SUPPORTS/in/d001/d003",
  "/theme/hydrogen?lang=fi",
  "/links/denmark/sweden?lang=fi",
  "/links/nce-eyde/arctic-cluster-team?lang=nb",
  "/links/helgelnd/grenland",
  "/actor/arctic-cluster-team?lang=nb",
  "/region/nordland?lang=fi",
  "/source/p229",
  "/about?lang=fi",
];

journeys("a narrow page", (open) => {
  // 1440 pixels zoomed to 400 % leave 360, and WCAG's reflow asks for 320.
  it.each([360, 320])("never scrolls sideways at %i pixels", async (width) => {
    const page = await open(`${site}${question}`, { width, height: 640, expects: MISSING_PAGE });
    for (const path of PAGES) {
      await page.goto(site + path);
      await settled(page);
      expect(await overflowing(page), path).toEqual([]);
    }
  });

  it("is zoomed to 400 % and still answers, opens and selects", async () => {
    const page = await open(`${site}${question}`, { width: 360, height: 225 });
    await expectAnswer(page, "six go-betweens");
    await page.getByRole("button", { name: "Evidence for ACT – IGT" }).click();
    await page.getByText("jointly applied for and run the EU network").waitFor();
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").waitFor();
    await page.getByRole("button", { name: "Close the panel" }).click();
    await panelOn(page).waitFor({ state: "detached" });
  });

  it("has room for everything at 1920 pixels", async () => {
    const page = await open(`${site}${question}?select=actor:sintef`, { width: 1920 });
    await panelOn(page, "SINTEF").waitFor();
    expect(await overflowing(page)).toEqual([]);
  });
});
