import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { nodeOn, nodesOn, selectedOn } from "./picture.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

/** Clicks a node of the picture where it is drawn. */
async function clickNode(page: Page, id: string): Promise<void> {
  const { x, y } = await nodeOn(page, id);
  await page.mouse.click(x, y);
}

journeys("selecting in list, picture and panel", (open) => {
  it("draws only what the answer needs, the rest of each side as a counted group", async () => {
    const page = await open(question);
    const nodes = await nodesOn(page);
    const sides = ["arctic-cluster-team", "elkem", "industrial-green-tech"];
    expect(nodes).toEqual(expect.arrayContaining([...sides, "sintef", "group:from", "group:to"]));
    expect(nodes).toHaveLength(17);
  });

  it("says in words what the picture shows", async () => {
    const page = await open(question);
    const words = /Helgeland on the left and Grenland on the right.* 6; direct ties: 3/;
    await page.getByRole("img", { name: words }).waitFor();
  });

  it("marks in the picture what is chosen in the list, and shows it in the panel", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").waitFor();
    await expectAddress(page, "/links/helgeland/grenland?select=actor:nce-eyde");
    await nodeOn(page, "nce-eyde");
    await expect.poll(() => selectedOn(page)).toEqual(["node nce-eyde"]);
  });

  it("marks in the list what is chosen in the picture, and shows it in the panel", async () => {
    const page = await open(question);
    await clickNode(page, "sintef");
    await expectAddress(page, "/links/helgeland/grenland?select=actor:sintef");
    await panelOn(page, "SINTEF").waitFor();
    const chosen = page.locator("[data-selected] .row-head").getByRole("link", { name: "SINTEF" });
    expect(await chosen.getAttribute("aria-current")).toBe("true");
  });

  it("takes clicks where things are drawn, also after something above the picture grew", async () => {
    const page = await open(question);
    const before = await nodeOn(page, "sintef");
    await page.getByRole("button", { name: /^Which ties count/ }).click();
    await page.waitForFunction((top) => {
      const picture = document.querySelector(".graph-canvas-picture");
      return picture !== null && picture.getBoundingClientRect().top > top;
    }, before.y - 400);
    await clickNode(page, "nce-eyde");
    await panelOn(page, "NCE Eyde").waitFor();
  });

  it("shows a tie with both ends and all its evidence when it is chosen in the list", async () => {
    const page = await open(question);
    await page.getByRole("link", { name: "IGT supports ACT" }).click();
    const panel = panelOn(page, "IGT – ACT");
    await panel.getByText("Industrial Green Tech is on the later list of ACT").waitFor();
    await panel.getByRole("link", { name: "Arctic Cluster Team", exact: true }).waitFor();
    await nodeOn(page, "sintef");
    await expect.poll(() => selectedOn(page)).toHaveLength(1);
  });

  it("shows the tie behind a line when the line is clicked", async () => {
    const page = await open(question);
    const from = await nodeOn(page, "elkem");
    const to = await nodeOn(page, "heroya-industripark-as");
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
    await panelOn(page, "Elkem – Herøya Industripark AS").waitFor();
  });

  it("closes the panel when the empty ground is clicked", async () => {
    const page = await open(`${question}?select=actor:sintef`);
    await panelOn(page, "SINTEF").waitFor();
    const { x, y } = await nodeOn(page, "sintef");
    await page.mouse.click(x - 40, y + 40);
    await expectAddress(page, "/links/helgeland/grenland");
    await panelOn(page).waitFor({ state: "detached" });
  });

  it("opens a counted group in the picture and in the list alike, and moves nothing else", async () => {
    const page = await open(question);
    const before = await nodeOn(page, "elkem");
    await clickNode(page, "group:from");
    await expectAddress(page, "/links/helgeland/grenland?open=group:from");
    await expect.poll(async () => (await nodesOn(page)).length).toBe(36);
    expect(await nodesOn(page)).not.toContain("group:from");
    const list = page.getByRole("button", { name: "Show all of Helgeland" });
    expect(await list.getAttribute("aria-expanded")).toBe("true");
    expect((await nodeOn(page, "elkem")).x).toBeCloseTo(before.x, 0);
  });

  it("draws under the one style that the policy lets Cytoscape insert, and under no other", async () => {
    const page = await open(question, { expects: /style-src|inline style/ });
    await expectAnswer(page, "Helgeland");
    await nodeOn(page, "sintef");
    const styles = await page.locator("style").evaluateAll((all) => all.map(({ id }) => id));
    expect(styles).toEqual(["__________cytoscape_stylesheet"]);
    const refused = page.waitForEvent("console", (message) =>
      message.text().includes("refused by"),
    );
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
    });
    expect((await refused).text()).toContain("style-src");
  });
});
