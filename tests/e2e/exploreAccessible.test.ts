import { expect, inject, it } from "vitest";
import { journeys, type OpenPage, type Visit } from "./browser.ts";
import { toolOn } from "./explore.ts";
import { faultsOn } from "./faults.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const act = "/explore/actor/arctic-cluster-team";
const tie = "industrial-green-tech~SUPPORTS~arctic-cluster-team";

/** Every view and state that an address can name. */
const STATES = [
  "/explore",
  act,
  `${act}?select=actor:elkem&open=filter,years,regions,themes`,
  `${act}?select=tie:${tie}`,
  `${act}?select=region:helgeland`,
  `${act}?select=theme:hydrogen`,
  `${act}?select=source:p229`,
  `${act}?select=actor:elkem,actor:sintef,tie:${tie}`,
  `${act}?types=SUPPORTS&kinds=Company&text=a&since=2010`,
  `${act}?as=table&select=actor:elkem`,
  `${act}?as=table&rows=ties&sort=-type&open=columns`,
  `${act}?text=zzzzz`,
  "/explore?add=chosen,nope,sintef",
  "/explore/region/nordland",
  "/explore/theme/hydrogen",
  "/compare/arctic-cluster-team/SUPPORTS/in/p229/p232",
  "/theme/hydrogen",
];

const LANGUAGES = ["en", "nb", "fi"];

/** Each with the language that the first state is shown in; the states take turns from there. */
const LOOKS: ReadonlyArray<[name: string, visit: Visit, language: number]> = [
  ["light and wide", { colorScheme: "light", width: 1440 }, 0],
  ["dark and wide", { colorScheme: "dark", width: 1440 }, 1],
  ["light and narrow", { colorScheme: "light", width: 360 }, 2],
  ["dark and narrow", { colorScheme: "dark", width: 360 }, 0],
];

async function faultsIn(open: OpenPage, visit: Visit, first: number): Promise<string[]> {
  const page = await open("about:blank", visit);
  const found: string[] = [];
  for (const [index, state] of STATES.entries()) {
    const language = LANGUAGES[(index + first) % LANGUAGES.length];
    const address = `${state}${state.includes("?") ? "&" : "?"}lang=${language}`;
    await page.goto(site + address);
    await settled(page);
    found.push(...(await faultsOn(page)).map((each) => `${address}: ${each}`));
  }
  return found;
}

journeys("every view and state of an exploration", (open) => {
  it.each(LOOKS)(
    "has nothing for axe to find, no small target, and no sideways scrolling: %s",
    async (_name, visit, first) => {
      expect(await faultsIn(open, visit, first)).toEqual([]);
    },
    180_000,
  );

  it.each([
    { width: 1440, colorScheme: "light", locale: "en-GB" },
    { width: 1440, colorScheme: "dark", locale: "nb" },
    { width: 360, colorScheme: "light", locale: "fi" },
  ] as const)("has none in what its tools open: %o", async (visit) => {
    const page = await open(`${site}${act}?select=actor:arctic-cluster-team`, visit);
    await page.locator(".explore-panel article h2").waitFor();
    for (const opener of ["search", "history", "export", "palette", "help"]) {
      await page.locator(`.tool[data-action=${opener}]`).click();
      await page.locator("dialog[open]").waitFor();
      expect(await faultsOn(page), opener).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    }
    await page.locator("[role=application]").press("Shift+F10");
    await page.locator(".menu li, .menu [role=menuitem]").first().waitFor();
    expect(await faultsOn(page), "menu").toEqual([]);
  });

  it("has none while it waits and when its answer fails", async () => {
    let away = true;
    const page = await open(`${site}${act}`, {
      expects: /Failed to load resource|ERR_/,
      prepare: (page) => page.route("**/graphql", (route) => (away ? undefined : route.continue())),
    });
    await page.getByText("Waiting for the network …").waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("alert").waitFor();
    expect(await faultsOn(page)).toEqual([]);
    away = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".graph-view").waitFor();
    await page.route("**/graphql", () => undefined);
    await toolOn(page, "Select all")
      .or(page.getByRole("button", { name: /^Show \d+ more/ }))
      .first()
      .click();
    await page.getByText("Waiting for the answer.").waitFor();
    expect(await faultsOn(page)).toEqual([]);
  });
});
