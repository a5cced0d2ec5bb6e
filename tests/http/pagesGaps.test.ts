import { describe, expect, it } from "vitest";
import { underWay, unknownId } from "../../server/errors.ts";
import { page } from "./page.ts";

const helgeland = { name: "Helgeland" };
const grenland = { name: "Grenland" };
const late = () => {
  throw underWay("gap", 0.2);
};

describe("a page about where links are missing says so in its HTML", () => {
  it.each([
    ["/gaps", { level: "COUNTY" }, "counties"],
    ["/gaps/municipality", { level: "MUNICIPALITY" }, "municipalities"],
    ["/gaps/clusters", { allClusters: true }, "clusters"],
    ["/gaps/clusters/a/b", { clusters: ["a", "b"] }, "clusters"],
  ])("%s, with the finding", async (path, groups, kind) => {
    const asked: unknown[] = [];
    const gaps = (_: unknown, args: unknown) => {
      asked.push(args);
      return { summary: "Three gaps." };
    };
    expect(await page(path, { "Query.gaps": gaps })).toMatchObject({
      ...{ status: 200, title: `Where links are missing: ${kind} – Intercluster` },
      description: "Three gaps.",
    });
    expect(asked).toMatchObject([{ groups }]);
  });

  it("a pair, with the reason of the verdict", async () => {
    const gap = () => ({ from: helgeland, to: grenland, reason: "Two pairs." });
    expect(await page("/gap/helgeland/grenland", { "Query.gap": gap })).toMatchObject({
      status: 200,
      title: "What is there between Helgeland and Grenland? – Intercluster",
      description: "Two pairs.",
    });
  });

  it("without the finding where that takes long, in the language asked for", async () => {
    expect(await page("/gaps?lang=nb", { "Query.gaps": late })).toMatchObject({
      ...{ status: 200, title: "Hvor det mangler forbindelser: fylker – Intercluster" },
      description: expect.stringContaining("regnes aldri som at det mangler"),
    });
    const answers = {
      "Query.gap": late,
      "Query.region": () => helgeland,
      "Query.actor": () => null,
    };
    expect(await page("/gap/helgeland/helgeland", answers)).toMatchObject({
      title: "What is there between Helgeland and Helgeland? – Intercluster",
      description: expect.stringContaining("never counts as missing"),
    });
  });

  it("leads nowhere for a side that is not known and a level that there is not", async () => {
    const gap = () => {
      throw unknownId("from", "x", []);
    };
    const html = { accept: "text/html" };
    expect(await page("/gap/x/grenland", { "Query.gap": gap }, html)).toMatchObject({
      status: 404,
    });
    expect(await page("/gaps/planet", {}, html)).toMatchObject({ status: 404 });
    expect(await page("/gap/x", {}, html)).toMatchObject({ status: 404 });
  });
});
