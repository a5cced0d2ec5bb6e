import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { violationsOn } from "./accessible.ts";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");
const table = `${site}/explore/actor/nce-eyde?as=table`;

/** The names of the rows, as they stand. */
async function rowsOn(page: Page): Promise<string[]> {
  const names = page.locator("tbody th[scope=row]").getByRole("link");
  await names.first().waitFor();
  return names.allTextContents();
}

function inOrder(names: readonly string[]): string[] {
  const { compare } = new Intl.Collator("en-GB", { numeric: true });
  return [...names].sort(compare);
}

journeys("the network as a table", (open) => {
  it("is sorted by keyboard, and goes back the way it came", async () => {
    const page = await open(table);
    const before = await rowsOn(page);
    const heading = page.getByRole("columnheader", { name: "Name" });
    await heading.getByRole("button").press("Enter");
    await expectAddress(page, /&sort=name$/);
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect(await rowsOn(page)).toEqual(inOrder(before));
    await page.goBack();
    await expect.poll(() => rowsOn(page)).toEqual(before);
  });

  it("selects a range, and shows in the panel what is selected", async () => {
    const page = await open(table);
    const names = await rowsOn(page);
    const boxes = page.locator("tbody").getByRole("checkbox");
    await boxes.nth(1).click();
    await boxes.nth(3).click({ modifiers: ["Shift"] });
    await panelOn(page, "3 selected").waitFor();
    await page
      .getByRole("link", { name: names[2] ?? "", exact: true })
      .first()
      .click();
    await panelOn(page, names[2]).waitFor();
  });

  it("offers all that can be done with an actor, by keyboard, and gives the focus back", async () => {
    const page = await open(table);
    const names = await rowsOn(page);
    const button = page.getByRole("button", { name: `Actions for ${names[1]}` });
    await button.press("Enter");
    await page.getByRole("menuitem", { name: /^Hide/ }).waitFor();
    await page.keyboard.press("Escape");
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await button.press("Enter");
    await page.getByRole("menuitem", { name: /^Hide/ }).click();
    await expect.poll(() => rowsOn(page)).toEqual(names.filter((_, index) => index !== 1));
  });

  it("leads from a tie to its evidence", async () => {
    const page = await open(`${table}&rows=ties`);
    await page.locator("tbody th[scope=row]").getByRole("link").first().click();
    await panelOn(page).getByRole("heading", { name: "Evidence" }).waitFor();
  });

  it.each([
    { width: 1440, colorScheme: "light", query: "&open=columns&lang=nb" },
    { width: 360, colorScheme: "dark", query: "&lang=fi" },
    { width: 360, colorScheme: "light", query: "&rows=ties&lang=nb" },
    { width: 1440, colorScheme: "dark", query: "&rows=ties&sort=since" },
    { width: 1440, colorScheme: "light", query: "&text=zzzz&lang=fi" },
  ] as const)("has nothing for axe to find, and scrolls in its own box: %o", async (look) => {
    const { query, ...visit } = look;
    const page = await open(`${table}${query}`, { ...visit, height: 900 });
    await page.locator(".network-table").locator("table, .table-nothing").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});
