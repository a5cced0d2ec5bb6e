import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";
import { countsOn, expectShown, pictureOn, viewOn } from "./explore.ts";
import { overflowing } from "./overflow.ts";

const site = inject("site");
const missing: Visit = { expects: MISSING_PAGE };

const junky: Visit = { expects: /status of (404|413)/ };

/** Waits until the page says this somewhere in a notice. */
async function noticeOn(page: Page, words: string | RegExp): Promise<void> {
  await page.locator(".ds-alert").filter({ hasText: words }).first().waitFor();
}

journeys("an exploration's address", (open) => {
  it.each([
    ["/explore/actor/nope", "nope"],
    ["/explore/region/sintef", "sintef"],
    ["/explore/actor/helgeland", "helgeland"],
    ["/explore/theme/nope", "nope"],
  ])("that begins with what the data does not have says so: %s", async (path, id) => {
    const page = await open(site + path, missing);
    await noticeOn(page, `“${id}” is not in the data`);
    expect(await page.locator(".waiting").count()).toBe(0);
  });

  it("that is misspelt names what may be meant", async () => {
    const page = await open(`${site}/explore/actor/SINTEF`, missing);
    await page.getByRole("alert").getByRole("link", { name: "sintef", exact: true }).waitFor();
  });

  it.each(["/explore/source/p229", "/explore/actor", "/explore/actor/sintef/more"])(
    "that is none leads on: %s",
    async (path) => {
      const page = await open(site + path, missing);
      await page.getByRole("heading", { name: "There is no such page", level: 1 }).waitFor();
    },
  );

  it("opens who is known, and names who is not", async () => {
    const page = await open(`${site}/explore?add=chosen,nope,sintef,nix`);
    await expectShown(page, 1, 0);
    await noticeOn(page, /is not in the data: nope and nix$/);
    expect(viewOn(page).explored.groups[0]?.actors?.map(({ id }) => id)).toEqual(["sintef"]);
  });

  it("of nobody known says so instead of waiting", async () => {
    const page = await open(`${site}/explore?add=chosen,nope,sintef@a.b`);
    await noticeOn(page, "is not in the data: nope and sintef@a.b");
    expect(await page.locator(".waiting").count()).toBe(0);
  });

  it("opens without filters, steps and a beginning that name what is unknown", async () => {
    const add = "add=chosen,sintef@1.1&add=neighbours:nobody:any:any&add=theme:nothing";
    const page = await open(`${site}/explore/region/nowhere?${add}&regions=nope`, missing);
    await page.getByText("Shown: 1 actor and 0 ties.").waitFor({ state: "attached" });
    for (const id of ["nowhere", "nobody", "nothing", "nope"]) await noticeOn(page, id);
  });

  it.each([
    ["a version to come", "v=9"],
    ["a packed part that is broken", "z=broken"],
    ["a step that is none", "add=rubbish:sintef"],
    ["paths among one", "add=paths:sintef"],
    [
      "paths among eleven",
      `add=paths${":x".repeat(1)}${[..."abcdefghij"].map((x) => `:${x}`).join("")}`,
    ],
    ["a view that is none", "as=map"],
    ["a text that is too long", `text=${"x".repeat(2_000)}`],
    ["values of the wrong type", "kinds=Firm&types=X&basis=X&since=abc&undated=x&rows=x&only=x"],
  ])("with %s opens the rest and says so", async (_what, query) => {
    const page = await open(`${site}/explore?add=chosen,sintef@1.1&${query}`);
    await expectShown(page, 1, 0);
    await noticeOn(page, "says nothing to us, and was left out");
    expect(await overflowing(page)).toEqual([]);
  });
});

journeys("an exploration's address that says too much", (open) => {
  it("holds the same actor once, however often it stands there", async () => {
    const page = await open(`${site}/explore?add=chosen${",sintef@1.1".repeat(50)}`);
    await expectShown(page, 1, 0);
  });

  it("holds places far away, and shows who is there", async () => {
    const page = await open(`${site}/explore?add=chosen,sintef@99999.-99999,elkem@-99999.99999`);
    await expectShown(page, 2);
    expect(await pictureOn(page)).toEqual({ sintef: "99999.-99999", elkem: "-99999.99999" });
  });

  it("opens 500 of 501 actors and names the one that has no room", async () => {
    const response = await fetch(`${site}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ actors(first: 100) { nodes { id } } }" }),
    });
    const { data } = await response.json();
    const known: string[] = data.actors.nodes.map(({ id }: { id: string }) => id);
    const others = Array.from({ length: 501 - known.length }, (_, nth) => `nope-${nth}`);
    const page = await open(`${site}/explore`);
    await page.evaluate(
      (ids) => {
        history.pushState(null, "", `/explore?add=chosen,${ids.join("@0.0,")}`);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      [...known, ...others],
    );
    await noticeOn(page, `add=${others.at(-1)}`);
    await noticeOn(page, "nope-0");
    expect((await countsOn(page)).actors).toBe(known.length);
  });

  it("hides, pins and selects unknown ones without harm", async () => {
    const marks = "hide=nope,elkem&pin=nope,nix&select=actor:nope,region:nope,theme:nope,tie:nope";
    const page = await open(`${site}/explore?add=chosen,sintef@1.1,elkem@20.1&${marks}`);
    await expectShown(page, 1, 0);
    await page.getByText("1 actor hidden by you.").first().waitFor();
    await panelOn(page, "4 selected").waitFor();
  });

  it.each(["actor", "region", "theme", "source", "tie"])(
    "selects one unknown %s and says that it is unknown",
    async (type) => {
      const long = "x".repeat(300);
      const page = await open(`${site}/explore?add=chosen,sintef@1.1&select=${type}:${long}`);
      await panelOn(page)
        .getByRole("heading", { name: /is not in the data/ })
        .waitFor();
      expect(await overflowing(page)).toEqual([]);
    },
  );

  it("sorts by and shows columns that there are, though asked for others", async () => {
    const query = "add=chosen,sintef@1.1&as=table&sort=nope&columns=nope,<b>,__proto__";
    const page = await open(`${site}/explore?${query}`);
    await page.locator("tbody").getByRole("link", { name: "SINTEF", exact: true }).waitFor();
  });

  it("is survived when its path or its query is 100 kB long", async () => {
    const page = await open(`${site}/explore/actor/${"x".repeat(5_000)}`, junky);
    await noticeOn(page, "is not in the data");
    expect(await overflowing(page)).toEqual([]);
    for (const junk of [
      `/explore/actor/${"x".repeat(100_000)}`,
      `/explore?add=chosen,sintef@1.1&add=${"%E0%A4%A,x,".repeat(9_000)}`,
      `/explore?add=chosen,sintef@1.1&z=${"x".repeat(100_000)}`,
    ]) {
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, junk);
      await page.locator(".ds-alert").first().waitFor();
      expect(await overflowing(page)).toEqual([]);
    }
    const response = await page.request.get(`${site}/explore?z=${"x".repeat(100_000)}`);
    expect(response.status()).toBe(431);
  });
});
