import { describe, expect, it } from "vitest";
import { underWay, unknownId } from "../../server/errors.ts";
import { page } from "./page.ts";

const names: Readonly<Record<string, string>> = { helgeland: "Helgeland", grenland: "Grenland" };

function found(_: unknown, { scope }: { scope: { sides: string[] } }) {
  const sides = scope.sides.map((id) => ({ name: names[id] }));
  return { scope: { sides }, summary: "Nine actors." };
}

const late = () => {
  throw underWay("brokerage", 0.2);
};

describe("a page about who holds something together says so in its HTML", () => {
  it.each([
    ["/brokerage", "Who holds the network together"],
    ["/brokerage/helgeland", "Who holds Helgeland together"],
    ["/brokerage/helgeland/grenland", "Who holds Helgeland and Grenland together"],
    ["/brokerage/helgeland/grenland?lang=nb", "Hvem som holder Helgeland og Grenland sammen"],
    ["/brokerage?lang=fi", "Kuka pitää verkoston koossa"],
  ])("%s, with the finding", async (path, title) => {
    expect(await page(path, { "Query.brokerage": found })).toMatchObject({
      ...{ status: 200, title: `${title} – Intercluster`, description: "Nine actors." },
    });
  });

  it("without the finding where that takes long", async () => {
    const answers = {
      "Query.brokerage": late,
      "Query.region": (_: unknown, { id }: { id: string }) => (id ? { name: names[id] } : null),
      "Query.actor": () => null,
    };
    expect(await page("/brokerage/helgeland?lang=fi", answers)).toMatchObject({
      ...{ status: 200, title: "Kuka pitää koossa: Helgeland – Intercluster" },
      description: expect.stringContaining("Kuka on muiden välissä"),
    });
    expect(await page("/brokerage", answers)).toMatchObject({
      title: "Who holds the network together – Intercluster",
    });
  });

  it("leads nowhere for a side that is not known and for three sides", async () => {
    const brokerage = () => {
      throw unknownId("scope.sides", "x", []);
    };
    const html = { accept: "text/html" };
    expect(await page("/brokerage/x", { "Query.brokerage": brokerage }, html)).toMatchObject({
      status: 404,
    });
    expect(await page("/brokerage/a/b/c", {}, html)).toMatchObject({ status: 404 });
  });
});
