import { expect, inject, it } from "vitest";
import { answerOn, expectAddress, expectAnswer, partOn } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("the answer and its evidence", (open) => {
  it("can be read before the canvas has come", async () => {
    let arrived: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const readable: boolean[] = [];
    const page = await open(question, {
      prepare: (page) =>
        page.route(/\/assets\/GraphCanvas.*\.js/, async (route) => {
          readable.push(await answerOn(page).isVisible());
          await held;
          await route.continue();
        }),
    });
    await expectAnswer(page, "six go-betweens");
    await page.getByText("Drawing the picture …").waitFor();
    await page.getByRole("button", { name: "Evidence for ACT – IGT" }).click();
    await page.getByText("jointly applied for and run the EU network Process+").waitFor();
    expect(readable).toEqual([true]);
    arrived();
    await page.getByRole("img", { name: "The picture shows" }).waitFor();
  });

  it("names the true count of every part", async () => {
    const page = await open(question);
    for (const heading of ["On both sides 0", "Direct ties 3", "Go-betweens 6"])
      await page.getByRole("heading", { name: heading, level: 3 }).waitFor();
    const rows = partOn(page, "Go-betweens").getByRole("button", { name: /^Evidence for/ });
    const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")));
    expect(names[0]).toBe("Evidence for SINTEF");
    expect(names).toHaveLength(6);
  });

  it("opens a direct tie to its claim, source, date, place in it and basis", async () => {
    const page = await open(question);
    await page.getByRole("button", { name: "Evidence for ACT – IGT" }).click();
    const evidence = partOn(page, "Direct ties").getByRole("list", { name: "Evidence" });
    const claim = evidence.getByText("Industrial Green Tech and Arctic Cluster Team jointly");
    await claim.waitFor();
    expect(await claim.getAttribute("lang")).toBe("en");
    const said = await evidence.textContent();
    for (const words of ["stated", "since 2021", "Norsk Industri", "dated 2021", "lead paragraphs"])
      expect(said).toContain(words);
    const source = evidence.getByRole("link", { name: /Nytt norsk EU-nettverk/ });
    expect(await source.getAttribute("href")).toMatch(/^https:\/\/www\.norskindustri\.no\//);
    const all = evidence.getByRole("link", { name: "All that rests on this source: p229" });
    expect(await all.getAttribute("href")).toContain("select=source:p229");
  });

  it("opens a go-between to why it stands where it stands, and to the ties on either side", async () => {
    const page = await open(question);
    const brokers = partOn(page, "Go-betweens");
    await brokers.getByRole("button", { name: "Evidence for SINTEF" }).click();
    await brokers.getByRole("heading", { name: /^Ties to Helgeland/ }).waitFor();
    await brokers.getByRole("heading", { name: /^Ties to Grenland/ }).waitFor();
    await brokers.getByText("That makes 15 pairs.").waitFor();
    await brokers.getByRole("button", { name: /Norner/ }).click();
    await brokers.getByRole("list", { name: "Evidence" }).getByRole("listitem").first().waitFor();
  });

  it("opens both sides to the actors they are made of", async () => {
    const page = await open(question);
    await page.getByRole("button", { name: "Show all of Grenland" }).click();
    const counted = partOn(page, "Who is counted");
    await counted.getByRole("link", { name: "Herøya Industripark AS" }).waitFor();
    await expectAddress(page, "/links/helgeland/grenland?open=group:to");
    const members = counted.locator(".plain li");
    await expect.poll(() => members.count()).toBe(7);
  });

  it("says what was left out, and counts it when asked to", async () => {
    const page = await open(question);
    const leftOut = partOn(page, "Left out");
    await leftOut.getByText("Norwegian Innovation Clusters").waitFor();
    await leftOut.getByRole("link", { name: "Count national programmes" }).click();
    await expectAddress(page, "/links/helgeland/grenland?programmes=yes");
    await expectAnswer(page, "seven go-betweens");
  });
});
