import { expect, inject, it } from "vitest";
import { violationsOn } from "./accessible.ts";
import { journeys, type OpenPage, type Visit } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const question = "/links/helgeland/grenland";

/** Every page and state that an address can name. */
const STATES = [
  question,
  `${question}?open=arctic-cluster-team~COLLABORATES_WITH~industrial-green-tech,broker:sintef,group:to`,
  `${question}?select=actor:sintef&open=filter`,
  `${question}?select=tie:industrial-green-tech~SUPPORTS~arctic-cluster-team`,
  `${question}?select=region:helgeland`,
  `${question}?select=source:p229`,
  `${question}?neighbours=nce-eyde`,
  "/links/nce-eyde/arctic-cluster-team?open=both:elkem",
  "/links/lapland/helgeland",
  "/links/denmark/sweden",
  "/links/helgelnd/grenland",
  "/actor/nce-eyde",
  "/region/nordland",
  "/tie/industrial-green-tech~SUPPORTS~arctic-cluster-team",
  "/source/p229",
  "/actor/nope",
  "/no/such/page",
  "/about",
];

const LANGUAGES = ["en", "nb", "fi"];

/** Each with the language that the first state is shown in; the states take turns from there. */
const LOOKS: ReadonlyArray<[name: string, visit: Visit, language: number]> = [
  ["light and wide", { colorScheme: "light", width: 1440 }, 0],
  ["dark and wide", { colorScheme: "dark", width: 1440 }, 1],
  ["light and narrow", { colorScheme: "light", width: 360 }, 2],
  ["dark and narrow", { colorScheme: "dark", width: 360 }, 0],
];

async function violationsIn(open: OpenPage, visit: Visit, first: number): Promise<string[]> {
  const page = await open("about:blank", { ...visit, expects: MISSING_PAGE });
  const found: string[] = [];
  for (const [index, state] of STATES.entries()) {
    const language = LANGUAGES[(index + first) % LANGUAGES.length];
    const address = `${state}${state.includes("?") ? "&" : "?"}lang=${language}`;
    await page.goto(site + address);
    await settled(page);
    found.push(...(await violationsOn(page)).map((each) => `${address}: ${each}`));
  }
  return found;
}

journeys("every page and state", (open) => {
  it.each(LOOKS)(
    "has nothing for axe to find: %s",
    async (_name, visit, first) => {
      expect(await violationsIn(open, visit, first)).toEqual([]);
    },
    120_000,
  );

  it("is looked at by an axe that finds what is wrong", async () => {
    const page = await open(`${site}/about`);
    await page.getByRole("heading", { name: "Method" }).waitFor();
    await page.evaluate(() => {
      document.body.append(document.createElement("button"));
    });
    expect((await violationsOn(page)).join()).toContain("button-name");
  });

  it("keeps to it while it waits and when an answer fails", async () => {
    const page = await open(`${site}${question}`, {
      expects: /Failed to load resource|ERR_/,
      prepare: (page) => page.route("**/graphql", () => undefined),
    });
    await page.getByText("Waiting for the answer …").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("alert").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it("keeps to it while the box of a side shows its hits and the filter is open", async () => {
    const page = await open(`${site}${question}`);
    await page.getByRole("button", { name: /^Which ties count/ }).click();
    await page.locator("input[popovertarget]").first().focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("heroya");
    await page.getByRole("option", { name: "Herøya" }).first().waitFor();
    // The design system's box names the role that its list already gives it, which axe finds needless.
    const found = (await violationsOn(page)).filter((each) => !each.includes("role combobox"));
    expect(found).toEqual([]);
  });
});
