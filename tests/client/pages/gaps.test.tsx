import { act } from "react";
import { describe, expect, it } from "vitest";
import { GapsPage } from "../../../client/pages/gaps/GapsPage.tsx";
import { draw } from "../draw.tsx";
import { gapsOf } from "../gaps/gaps.ts";
import { RANKED } from "../gaps/ranked.ts";

const gaps = {
  ...gapsOf(["West", "North", "South"], [["North", "South", "GAP", 1]]),
  scope: {
    ...gapsOf([]).scope,
    leftOut: [{ reason: "PLANS", count: 13, why: "Plans are no ties.", actor: null }],
  },
};
const answers = {
  Gaps: { gaps },
  RankedGaps: RANKED,
  GroupLevels: {
    dataset: {
      levels: [
        { level: "COUNTRY", count: 1 },
        { level: "COUNTY", count: 17 },
        { level: "SITE", count: 10 },
      ],
    },
  },
  GroupClusters: {
    actors: {
      totalCount: 2,
      nodes: [
        { id: "eyde", name: "Eyde" },
        { id: "act", name: "Arctic" },
      ],
    },
  },
};
const counties = <GapsPage groups={{ level: "COUNTY" }} />;

describe("the page of gaps", () => {
  it("tells the finding, shows every pair, ranks the gaps, and says how it was worked out", async () => {
    const { root } = await draw(counties, { answers, address: "/gaps" });
    expect(root.querySelector("h1")?.textContent).toBe("Where links are missing");
    expect(root.querySelector(".gaps-summary")?.textContent).toBe("That is the finding.");
    expect(root.querySelectorAll('[role="grid"] tbody a')).toHaveLength(6);
    expect(root.textContent).toContain("Fewer ties than chance would give.");
    expect(root.textContent).toContain("Held against chance.");
    expect(root.textContent).toContain("Plans are no ties.");
    expect(root.textContent).toContain("Data version 0123456789ab");
  });

  it("shows the same as a list where the address says so", async () => {
    const { root } = await draw(counties, { answers, address: "/gaps?open=as:list" });
    expect(root.querySelector('[role="grid"]')).toBeNull();
    expect(root.querySelectorAll("tbody tr")).toHaveLength(3);
  });

  it("offers the levels of which the data has several regions, and clusters", async () => {
    const page = await draw(counties, { answers, address: "/gaps?types=FUNDS" });
    const select = page.root.querySelector("select");
    const offered = [...(select?.options ?? [])].map(({ textContent }) => textContent);
    expect(offered).toEqual(["Counties", "Towns and industrial parks", "Clusters"]);
    await act(async () => {
      if (select) select.value = "SITE";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(page.address()).toBe("/gaps/site?types=FUNDS");
  });

  it("lets clusters be chosen by name, and asks for a second where there is one", async () => {
    const one = <GapsPage groups={{ clusters: ["act"] }} />;
    const page = await draw(one, { answers, address: "/gaps/clusters/act?open=clusters" });
    expect(page.root.textContent).toContain("Choose at least one more cluster");
    const boxes = [...page.root.querySelectorAll(".gaps-clusters label")];
    expect(boxes.map(({ textContent }) => textContent)).toEqual(["Arctic", "Eyde"]);
    await page.click(".gaps-clusters input:not(:checked)");
    expect(page.address()).toBe("/gaps/clusters/act/eyde?open=clusters");
  });
});
