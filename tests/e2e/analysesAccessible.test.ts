import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys, type OpenPage, type Visit } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";
import { faultsOn } from "./faults.ts";
import { settled } from "./settled.ts";

const site = inject("site");

/** Rows of a pair that open, by the part that they open. */
const FIGURES = [
  ...["observed", "expected", "distance", "routes", "themes", "shared", "restsOn", "strongBut"],
  ...["coverage:from", "coverage:to"],
].map((id) => `figure:${id}`);

/** Every view and state that an address can name. */
const STATES = [
  "/gaps",
  "/gaps?open=order:name,only:GAP",
  "/gaps?open=as:list,sort:-observed,only:NO_DATA,only:CANNOT_TELL",
  "/gaps/municipality?open=filter,years",
  "/gaps/clusters?open=clusters",
  "/gaps/clusters/arctic-cluster-team",
  "/gaps/clusters/arctic-cluster-team/nce-eyde",
  "/gaps?since=2099&undated=no",
  `/gap/helgeland/grenland?open=${FIGURES},quality,method`,
  "/gap/helgeland/grenland?select=actor:sintef&open=introduction:arctic-cluster-team~norner",
  "/gap/lapland/helgeland?types=SUPPORTS",
  "/gap/finnmark/oslo",
  "/gap/akershus/agder",
  "/gap/ostfold/lapland",
  "/gap/helgeland/nordland",
  "/gap/helgeland/helgeland",
  "/gap/helgelnd/grenland",
  "/brokerage?open=figures:arctic-cluster-team,method",
  "/brokerage?open=as:figures,meanings,order:CONSTRAINT,groups:CLUSTERS",
  "/brokerage/helgeland?open=as:picture&select=actor:sintef",
  "/brokerage/helgeland/grenland?open=figures:arctic-cluster-team",
  "/brokerage/helgeland/helgeland",
  "/brokerage/sintef?open=part:apart",
  "/brokerage/nowhere",
  "/brokerage?open=part:apart,dangling:shown,without:arctic-cluster-team",
  "/brokerage?open=part:apart,as:picture",
  "/brokerage?open=part:communities,community:1,mismatch:nce-eyde",
];

const LANGUAGES = ["en", "nb", "fi"];

/** Each with the language that the first state is shown in; the states take turns from there. */
const LOOKS: ReadonlyArray<[name: string, visit: Visit, language: number]> = [
  ["light and wide", { colorScheme: "light", width: 1440 }, 0],
  ["dark and wide", { colorScheme: "dark", width: 1440 }, 1],
  ["light and narrow", { colorScheme: "light", width: 360 }, 2],
  ["dark and narrower", { colorScheme: "dark", width: 320 }, 0],
];

async function faultsIn(open: OpenPage, visit: Visit, first: number): Promise<string[]> {
  const page = await open("about:blank", { ...visit, expects: MISSING_PAGE });
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

/** What the API says while an analysis takes longer than the caller waits. */
const UNDER_WAY = {
  errors: [{ message: "under way", extensions: { code: "UNDER_WAY", done: 0.4 } }],
};

/** A page whose answer stays under way. */
async function waiting(open: OpenPage, path: string, visit: Visit): Promise<Page> {
  const page = await open(site + path, {
    ...visit,
    prepare: (page) =>
      page.route("**/graphql", (route) =>
        /Footer|Levels/.test(route.request().postData() ?? "")
          ? route.continue()
          : route.fulfill({ json: UNDER_WAY }),
      ),
  });
  await page.getByRole("progressbar").waitFor();
  return page;
}

journeys("every view and state of gaps, pairs and go-betweens", (open) => {
  it.each(LOOKS)(
    "has nothing for axe to find, no small target, and no sideways scrolling: %s",
    async (_name, visit, first) => {
      expect(await faultsIn(open, visit, first)).toEqual([]);
    },
    300_000,
  );

  it.each(["/gaps", "/gap/helgeland/grenland", "/brokerage", "/brokerage?open=part:communities"])(
    "has none while %s is worked out, when it is cancelled, and when it fails",
    async (path) => {
      for (const visit of [{ colorScheme: "dark" }, { width: 360 }] as const) {
        const page = await waiting(open, path, visit);
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole("button", { name: "Cancel" }).click();
        await page.getByRole("alert").first().waitFor();
        expect(await faultsOn(page)).toEqual([]);
      }
    },
  );
});
