import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { addressOn, countsOn, drawnOn, expectShown, pictureOn, settledOn } from "./explore.ts";

const site = inject("site");
const id = "arctic-cluster-team";
const act = `${site}/explore/actor/${id}`;

/** A choice of the filter by the beginning of its name, with the count that stands beside it. */
async function choiceOn(page: Page, name: string): Promise<{ box: Locator; count: number }> {
  const box = page.getByRole("search", { name: "Filters" }).getByRole("checkbox", {
    name: new RegExp(`^${name}.* \\d+$`),
  });
  const [label = ""] = await box.evaluateAll((all: HTMLInputElement[]) =>
    all.map((each) => each.labels?.[0]?.textContent ?? ""),
  );
  return { box, count: Number(/\d+$/.exec(label.trim())?.[0]) };
}

/** Waits for what is said to be hidden; gives the numbers of it. */
async function hiddenOn(page: Page): Promise<{ ties: number; actors: number }> {
  const told = page.locator(".hidden-by [role=status]").filter({ hasText: "hidden by filters" });
  const words = (await told.textContent()) ?? "";
  const [ties, actors] = [/(\d+) ties?/, /(\d+) actors?/].map((each) => each.exec(words)?.[1]);
  return { ties: Number(ties ?? 0), actors: Number(actors ?? 0) };
}

journeys("the filters of an exploration", (open) => {
  const explored = async (query = ""): Promise<Page> => {
    const page = await open(act + query);
    await settledOn(page);
    return page;
  };

  it.each(["Clusters", "Companies"])(
    "leaves as many %s as stand beside the choice",
    async (kind) => {
      const page = await explored();
      const before = await countsOn(page);
      const { box, count } = await choiceOn(page, kind);
      await box.click();
      await expectShown(page, count);
      const hidden = await hiddenOn(page);
      const { actors, ties } = await countsOn(page);
      expect(hidden.actors).toBe(before.actors - actors);
      // Plans were left out before, and are among what is hidden now.
      expect(hidden.ties).toBe(before.ties + 2 - ties);
      await expect.poll(async () => Object.keys(await drawnOn(page)).length).toBe(count);
    },
  );

  it("leaves as many ties of a type as stand beside it, and says how many it hides", async () => {
    const page = await explored();
    const before = await countsOn(page);
    const { box, count } = await choiceOn(page, "supports");
    await box.click();
    await expectShown(page, before.actors, count);
    expect(await hiddenOn(page)).toEqual({ ties: before.ties + 2 - count, actors: 0 });
  });

  it("adds plans when asked to, as many as stand beside them", async () => {
    const page = await explored();
    const { ties } = await countsOn(page);
    await page.getByText("2 plans are left out").waitFor();
    const { box, count } = await choiceOn(page, "planned");
    expect(count).toBe(2);
    await box.click();
    await expectShown(page, 21, ties + count);
    await page.getByText("plans are left out").waitFor({ state: "detached" });
  });

  it.each([
    ["Regions", "Nordland"],
    ["Themes", "circular economy"],
  ])("leaves as many actors as stand beside one of the %s", async (group, name) => {
    const page = await explored();
    const filters = page.getByRole("search", { name: "Filters" });
    await filters.getByRole("button", { name: group }).click();
    const { box, count } = await choiceOn(page, name);
    expect(count).toBeGreaterThan(0);
    await box.click();
    await expectShown(page, count);
  });

  it("leaves the actors whose name holds a text, and forgets the keys in between", async () => {
    const page = await explored();
    const first = addressOn(page);
    await page.getByRole("searchbox", { name: "Name contains" }).pressSequentially("elkem", {
      delay: 30,
    });
    await expectAddress(page, /[?&]text=elkem(&|$)/);
    await expectShown(page, 2);
    expect(Object.keys(await drawnOn(page)).sort()).toEqual(["elkem", "elkem-rana"]);
    await page.getByRole("button", { name: "Reset the filters" }).click();
    await expectAddress(page, first);
    expect(await page.getByRole("searchbox", { name: "Name contains" }).inputValue()).toBe("");
  });

  it("leaves the ties of a year alone, by the bar that counts them", async () => {
    const page = await explored("?undated=no");
    const bars = page.locator(".year-bars");
    const titles = await bars.locator("title").allTextContents();
    const counts = titles.map((title) => title.split(": ").map(Number));
    const at = counts.findIndex(
      ([, count]) => count === Math.max(...counts.map(([, c]) => c ?? 0)),
    );
    const [year, count] = counts[at] ?? [];
    await bars.scrollIntoViewIfNeeded();
    const box = await bars.locator("svg").boundingBox();
    if (!box) throw new Error("there are no bars");
    await page.mouse.click(box.x + ((at + 0.5) * box.width) / counts.length, box.y + 5);
    await expectAddress(page, new RegExp(`[?&]since=${year}&until=${year}`));
    await expectShown(page, 21, count);
    await page.getByRole("button", { name: `Remove the filter from ${year}` }).click();
    await expectAddress(page, new RegExp(`[?&]until=${year}`));
    expect(addressOn(page)).not.toContain("since=");
  });

  it("names each filter in force, takes back one by its chip, and all in one click", async () => {
    const page = await explored();
    const [first, drawn] = [addressOn(page), await pictureOn(page)];
    for (const name of ["supports", "steers", "Clusters"])
      await (await choiceOn(page, name)).box.click();
    const chips = page.getByRole("group", { name: "Filters in force" }).getByRole("button");
    await expect.poll(() => chips.allTextContents()).toEqual(["Clusters ", "steers ", "supports "]);
    await page.getByRole("button", { name: "Remove the filter steers" }).click();
    await expect.poll(() => chips.count()).toBe(2);
    await expectAddress(page, /[?&]types=SUPPORTS&kinds=Cluster&/);
    await page.getByRole("button", { name: "Reset the filters" }).click();
    await expectAddress(page, first);
    await expect.poll(() => chips.count()).toBe(0);
    await expect.poll(() => drawnOn(page)).toEqual(drawn);
  });

  it("tells what it hides from what one asks for, and offers no more than there is", async () => {
    const page = await open(`${site}/explore?add=chosen,${id}&select=actor:${id}&kinds=Cluster`);
    const line = panelOn(page)
      .getByRole("listitem")
      .filter({ hasText: /^has as member/ });
    await line
      .filter({ hasText: "29 · 0 shown" })
      .getByRole("button", { name: /20 more/ })
      .click();
    await line.filter({ hasText: "29 · 0 shown · 20 hidden by filters" }).waitFor();
    await line.getByRole("button", { name: "Show the rest (9)" }).click();
    await line.filter({ hasText: "29 · 0 shown · 29 hidden by filters" }).waitFor();
    expect(await line.getByRole("button", { name: /^Show/ }).count()).toBe(0);
    expect((await hiddenOn(page)).actors).toBe(29);
  });

  it("counts beside what is shown what it hides of what the exploration began with", async () => {
    const page = await explored("?kinds=Cluster");
    await page.getByText("6 of 47 shown, 14 hidden by filters").waitFor();
    await page.getByRole("button", { name: "Show 20 more" }).click();
    await page.getByRole("button", { name: "Show 7 more" }).click();
    await page.getByText("of 47 shown").waitFor({ state: "detached" });
    expect((await hiddenOn(page)).actors).toBe(41);
  });

  it("says so when nothing is left, and leads back", async () => {
    const page = await explored("?text=nobody-is-called-this");
    await expectShown(page, 0, 0);
    expect((await hiddenOn(page)).actors).toBe(21);
    await page.getByRole("button", { name: "Reset the filters" }).click();
    await expectShown(page, 21);
  });
});
