import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";

const site = inject("site");

/** The supporters of ACT as its two lists have them: of 2020, and a later one without a date. */
const LISTS = {
  "In both": ["innovasjon-norge-nordland", "lo", "nce-eyde", "nho", "nordland-fylkeskommune"],
  "Only in the first": ["nordomradesenteret", "norsk-industri"],
  "Only in the second": [
    "concrete-innovation-cluster-n3c",
    "industrial-green-tech",
    "nce-ikuben",
    "northern-norway-european-office",
    "ocean-cluster-helgeland",
    "prosess21",
    "via-vital-infrastructure-arena",
  ],
};

/** The actors of one list of the comparison, by their ids. */
async function listed(page: Page, heading: string): Promise<string[]> {
  const list = page.getByRole("region", { name: new RegExp(`^${heading} \\d+$`) });
  const links = list.locator(".actor-link a");
  await links.first().waitFor();
  const paths = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map((a) => a.pathname));
  return paths.map((path) => path.split("/").at(-1) ?? "").sort();
}

journeys("what two sources say of the supporters of ACT", (open) => {
  it("is reached from the panel while exploring: kept, only first, only second, by name", async () => {
    const actor = "arctic-cluster-team";
    const page = await open(`${site}/explore/actor/${actor}?select=actor:${actor}`);
    const panel = panelOn(page, "Arctic Cluster Team");
    await panel.getByRole("button", { name: "is supported by 14" }).click();
    await panel.getByRole("link", { name: "Compare what 3 sources say" }).click();
    await expectAddress(page, `/compare/${actor}/SUPPORTS/in/d001/d003`);
    for (const [heading, ids] of Object.entries(LISTS))
      expect(await listed(page, heading)).toEqual(ids);
    await page.goBack();
    await panelOn(page, "Arctic Cluster Team").waitFor();
  });

  it("stands side by side with its dates", async () => {
    const page = await open(`${site}/compare/arctic-cluster-team/SUPPORTS/in/d001/d003`);
    const sources = page.getByRole("region", { name: "The sources" });
    await sources.getByText("names 7 ties, as of 2020").waitFor();
    await sources.getByText("names 12 ties, its statements carry no date").waitFor();
  });
});
