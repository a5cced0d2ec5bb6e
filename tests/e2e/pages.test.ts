import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");

journeys("the pages", (open) => {
  it("of an actor shows its ties by type with counts, each open to its evidence", async () => {
    const page = await open(`${site}/actor/sintef`);
    await page.getByRole("heading", { name: "SINTEF", level: 1 }).waitFor();
    await page.getByRole("heading", { name: "Ties 25" }).waitFor();
    await page.getByRole("button", { name: "is a member of 7" }).click();
    const ties = page.getByRole("region", { name: "Ties 25" });
    const tie = "Evidence – SINTEF is a member of Arctic Cluster Team";
    await ties.getByRole("button", { name: tie }).click();
    await ties.getByRole("list", { name: "Evidence" }).getByRole("link").first().waitFor();
    await page.getByRole("heading", { name: /^Sources/ }).waitFor();
    await expect.poll(() => page.title()).toBe("SINTEF – Intercluster");
  });

  it("of an actor that was joined into another shows that other, and says so", async () => {
    const page = await open(`${site}/actor/eyde-nettverket`);
    await page.getByRole("heading", { name: "NCE Eyde", level: 1 }).waitFor();
    await page.getByText(/was joined into this actor/).waitFor();
  });

  it("of a theme shows who is in it, and leads to exploring them", async () => {
    const page = await open(`${site}/theme/hydrogen`);
    await page.getByRole("heading", { name: "Hydrogen", level: 1 }).waitFor();
    const actors = page.getByRole("region", { name: /^Actors \d/ });
    await actors.getByRole("link").first().waitFor();
    await page.getByRole("link", { name: "Explore the network here" }).click();
    await expectAddress(page, /^\/explore\/theme\/hydrogen/);
    await page.getByRole("heading", { name: "Explore: Hydrogen", level: 1 }).waitFor();
  });

  it("of a region shows where it lies, what it holds and who is there", async () => {
    const page = await open(`${site}/region/helgeland`);
    await page.getByRole("heading", { name: "Helgeland", level: 1 }).waitFor();
    await page.getByText("25 actors are placed here").waitFor();
    await page.getByRole("link", { name: "Nordland" }).click();
    await page.getByRole("heading", { name: "Nordland", level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole("region", { name: "Actors 25" }).getByRole("link").first().waitFor();
  });

  it("of a tie shows both ends and every claim, and asks who else links them", async () => {
    const page = await open(`${site}/tie/industrial-green-tech~SUPPORTS~arctic-cluster-team`);
    await page.getByRole("heading", { name: "IGT – ACT", level: 1 }).waitFor();
    await page.getByText("Industrial Green Tech is on the later list of ACT").waitFor();
    await page.getByRole("link", { name: "Who else links them?" }).click();
    await expectAddress(page, "/links/industrial-green-tech/arctic-cluster-team");
    await expectAnswer(page, /Industrial Green Tech/);
  });

  it("of a source shows where it is found and all that rests on it", async () => {
    const page = await open(`${site}/source/p229`);
    await page.getByRole("heading", { name: /^Nytt norsk EU-nettverk/, level: 1 }).waitFor();
    const address = page.getByRole("link", { name: /^https:\/\/www\.norskindustri\.no/ });
    expect(await address.getAttribute("href")).toMatch(/^https:\/\/www\.norskindustri\.no\//);
    const ties = page.getByRole("region", { name: "Ties that rest on it" });
    await expect.poll(() => ties.getByRole("listitem").count()).toBeGreaterThan(5);
  });

  it("of two sources shows what both and what each of them says, reached from the actor", async () => {
    const page = await open(`${site}/actor/arctic-cluster-team`);
    await page.getByRole("button", { name: "is supported by 14" }).click();
    await page.getByRole("link", { name: "Compare what 3 sources say" }).click();
    await expectAddress(page, "/compare/arctic-cluster-team/SUPPORTS/in/d001/d003");
    for (const name of ["In both 5", "Only in the first 2", "Only in the second 7"])
      await page.getByRole("heading", { name }).waitFor();
    await page.getByRole("button", { name: "Swap" }).click();
    await expectAddress(page, "/compare/arctic-cluster-team/SUPPORTS/in/d003/d001");
    const first = page.getByRole("region", { name: "Only in the first 7" });
    await first.getByRole("button", { name: /^Evidence – Prosess21 supports/ }).click();
    await first.getByText("Prosess21 is on the later list of ACT supporters.").waitFor();
    await page.getByRole("combobox", { name: "Second source" }).selectOption("p190");
    await page.getByText(/Both name 2, only the first names 10/).waitFor();
  });

  it("about the data is one click away from every page, and has its chapters", async () => {
    const page = await open(`${site}/source/p229`);
    await page.getByRole("navigation", { name: "Main menu" }).getByText("About the data").click();
    await expectAddress(page, "/about");
    for (const name of ["What is in it", "Method", "Known errors and limits", "Who is the same"])
      await page.getByRole("heading", { name, level: 2 }).waitFor();
    await page.getByRole("table", { name: "Coverage by region" }).getByText("Nordland").waitFor();
    await page.getByText("CC BY 4.0").first().waitFor();
  });
});
