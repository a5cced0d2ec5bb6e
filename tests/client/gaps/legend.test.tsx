import { expect, it } from "vitest";
import { VerdictLegend } from "../../../client/gaps/VerdictLegend.tsx";
import { draw } from "../draw.tsx";
import { gapsOf } from "./gaps.ts";

const gaps = gapsOf(
  ["West", "North", "South"],
  [
    ["West", "North", "GAP", 1],
    ["North", "South", "GAP", 0],
  ],
);

it("says how many pairs have each verdict", async () => {
  const { root } = await draw(<VerdictLegend gaps={gaps} />);
  const said = [...root.querySelectorAll("button")].map(({ textContent }) => textContent?.trim());
  expect(said).toContain("Gap 2");
  expect(said).toContain("No data 1");
  expect(said).toContain("Strong 0");
});

it("shows a verdict alone when it is pressed, in the address, and all when it is pressed again", async () => {
  const page = await draw(<VerdictLegend gaps={gaps} />, { address: "/gaps" });
  await page.click("button");
  expect(page.address()).toBe("/gaps?open=only:GAP");
  expect(page.root.querySelector("button")?.getAttribute("aria-pressed")).toBe("true");
  await page.click("button");
  expect(page.address()).toBe("/gaps");
});
