import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  expectShown,
  menuOn,
  pictureOn,
  questionsOf,
  settledOn,
  toolOn,
} from "./explore.ts";

const site = inject("site");
const sintef = `${site}/explore/actor/sintef`;

/** What a page asks the API while something is done and for a while after it. */
async function askedBy(page: Page, act: () => Promise<unknown>): Promise<readonly string[]> {
  const asked = questionsOf(page);
  const before = addressOn(page);
  await act();
  await expect.poll(() => addressOn(page)).not.toBe(before);
  await settledOn(page);
  await page.waitForLoadState("networkidle");
  return [...asked];
}

/** What every page asks for its foot. */
const FRAME = ["Footer"];

journeys("what the explorer asks the server", (open) => {
  const explored = async (address = sintef): Promise<Page> => {
    const page = await open(address);
    await settledOn(page);
    await page.waitForLoadState("networkidle");
    return page;
  };

  it("is one question for a page of neighbours, which it places without another", async () => {
    const page = await explored();
    const more = page.getByRole("button", { name: "Show 5 more" });
    expect(await askedBy(page, () => more.click())).toEqual(["Network"]);
  });

  it("is one question for a filter", async () => {
    const page = await explored();
    const clusters = page.getByRole("checkbox", { name: /^Clusters / });
    expect(await askedBy(page, () => clusters.click())).toEqual(["Network"]);
  });

  it.each(["Hide", "Pin in place"])("is nothing for: %s", async (item) => {
    const page = await explored();
    const choose = async (): Promise<void> => {
      await clickActor(page, "elkem", { button: "right" });
      // The menu asks for the counts that stand in it.
      await menuOn(page).getByRole("list", { name: "Ties by type" }).waitFor();
      await menuOn(page, item).click();
    };
    const asked = await askedBy(page, choose);
    expect(asked.filter((each) => each !== "TieCounts")).toEqual([]);
    expect(await askedBy(page, () => toolOn(page, "Undo").click())).toEqual([]);
    expect(await askedBy(page, () => toolOn(page, "Redo").click())).toEqual([]);
  });

  it("is nothing for the table, its order and its rows", async () => {
    const page = await explored();
    expect(await askedBy(page, () => toolOn(page, "Show as table").click())).toEqual([]);
    const heading = page.getByRole("columnheader", { name: "Name" }).getByRole("button");
    expect(await askedBy(page, () => heading.click())).toEqual([]);
    const ties = page.getByRole("button", { name: /^\d+ ties$/ });
    expect(await askedBy(page, () => ties.click())).toEqual([]);
  });

  it("is one question for a panel, and none to close it", async () => {
    const page = await explored();
    const select = async (): Promise<void> => {
      await clickActor(page, "elkem");
      await panelOn(page, "Elkem").waitFor();
    };
    expect(await askedBy(page, select)).toEqual(["ActorPanel"]);
    const close = page.getByRole("button", { name: "Close the panel" });
    expect(await askedBy(page, () => close.click())).toEqual([]);
  });

  it("is at most one question to undo and redo an expansion", async () => {
    const page = await explored();
    await page.getByRole("button", { name: "Show 5 more" }).click();
    await settledOn(page);
    await page.waitForLoadState("networkidle");
    for (const tool of ["Undo", "Redo"]) {
      const asked = await askedBy(page, () => toolOn(page, tool).click());
      expect(asked.length, tool).toBeLessThanOrEqual(1);
    }
  });

  it("is one question for a shared link of a hundred actors, whatever their places", async () => {
    const counties = "nordland vestland oslo telemark troms trondelag rogaland ostfold lapland";
    const groups = counties.split(" ");
    const asking = groups.map((id) => `add=region:${id}`).join("&");
    const page = await explored(`${site}/explore?${asking}`);
    expect(Object.keys(await pictureOn(page)).length).toBeGreaterThanOrEqual(100);
    const asked: string[] = [];
    const other = await open(page.url(), {
      prepare: (fresh) =>
        fresh.on("request", (request) => {
          if (request.method() !== "POST") return;
          asked.push(/query (\w+)/.exec(request.postData() ?? "")?.[1] ?? "unnamed");
        }),
    });
    expect(await pictureOn(other)).toEqual(await pictureOn(page));
    await other.waitForLoadState("networkidle");
    expect(asked.filter((each) => !FRAME.includes(each))).toEqual(["Network"]);
  });

  it("is asked anew after a reload, once", async () => {
    const page = await explored();
    const asked = questionsOf(page);
    await page.reload();
    await expectShown(page, 21);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((each) => !FRAME.includes(each))).toEqual(["Network"]);
  });
});
