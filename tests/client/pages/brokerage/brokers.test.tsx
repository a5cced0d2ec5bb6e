import { act } from "react";
import { describe, expect, it } from "vitest";
import { broker, brokers, scopeOf, shown } from "./world.tsx";

const HTML = "<img src=x onerror=alert(1)>";

describe("the ranking of go-betweens", () => {
  it("says who joins whom in words, with bars for pairs joined and those with no other route", async () => {
    const two = [broker("act"), broker("sintef", { pairs: 11, onlyRoute: 0 })];
    const { root, until } = await shown(brokers(two));
    await until("Nine actors join them.");
    expect(root.querySelector("h1")?.textContent).toBe("Who holds Helgeland and Grenland together");
    const rows = [...root.querySelectorAll("ol.brokerage-ranking > li")];
    expect(rows.map((row) => row.querySelector("a")?.textContent)).toEqual([
      ...["Name of act", "Name of sintef"],
    ]);
    const widths = rows.map((row) =>
      [...row.querySelectorAll("rect")].map((rect) => rect.getAttribute("width")),
    );
    expect(widths[0]?.[0]).toBe("100%");
    expect(Number.parseFloat(widths[0]?.[1] ?? "")).toBeCloseTo((15 / 22) * 100);
    expect(widths[1]).toEqual(["50%", "0%"]);
  });

  it("opens a row to all its figures, what is not defined as a dash", async () => {
    const { root, until, click, address } = await shown(
      brokers([
        broker("act", { constraint: null, group: { id: "n", type: "REGION", name: "Nordland" } }),
      ]),
    );
    await until("act joins them.");
    await click(".row-toggle");
    expect(address()).toBe("/brokerage/helgeland/grenland?open=figures:act");
    const figures = [...root.querySelectorAll(".brokerage-figures > div")].map(
      (each) => each.textContent,
    );
    expect(figures).toContain("Constraint–");
    expect(figures).toContain("GroupNordland");
    expect(figures).toContain("Effective size45.1");
  });

  it("counts those who stand between nobody instead of listing them, where they come last", async () => {
    const idle = { pairs: 0, onlyRoute: 0, betweenness: 0 };
    const nodes = [broker("act"), broker("b", idle), broker("c", idle)];
    const { root, until } = await shown(brokers(nodes, { totalCount: 512 }));
    await until("511 more actors have ties, but stand between none");
    expect(root.querySelectorAll("ol.brokerage-ranking > li").length).toBe(1);
  });

  it("keeps the order and the form in the address, and sorts by a column of the table", async () => {
    const { root, until, click, address } = await shown(brokers([broker("act")]));
    await until("act joins them.");
    await click('fieldset[aria-label="Show as"] button:nth-of-type(2)');
    expect(address()).toBe("/brokerage/helgeland/grenland?open=as:figures");
    const heads = [...root.querySelectorAll("thead th")];
    const constraint = heads.find((head) => head.textContent === "Constraint");
    await act(async () => constraint?.querySelector("button")?.click());
    expect(address()).toBe("/brokerage/helgeland/grenland?open=as:figures,order:CONSTRAINT");
    expect(constraint?.getAttribute("aria-sort")).toBe("ascending");
  });

  it("says that betweenness is an estimate, from how many actors, and gives its error", async () => {
    const nodes = [broker("act", { error: 3.25 })];
    const { root, until } = await shown(
      brokers(nodes, { exact: false, followedFrom: 900 }),
      "/brokerage?open=as:figures",
    );
    await until("estimate from the paths of 900 actors");
    expect(root.querySelector("tbody")?.textContent).toContain("142.8 ± 3.3");
  });

  it("explains each measure with its source, and that constraint may exceed 1", async () => {
    const { root, until } = await shown(
      brokers([broker("act", { constraint: 1.006944 })]),
      "/brokerage?open=as:figures,meanings",
    );
    await until("1.007");
    const meanings = root.querySelector(".brokerage-meanings")?.textContent;
    for (const said of ["Freeman 1977", "Burt 1992", "Gould & Fernandez 1989", "may exceed 1"]) {
      expect(meanings).toContain(said);
    }
  });

  it("shows names and sentences as text", async () => {
    const nodes = [broker("act", { sentence: HTML })];
    const { root, until } = await shown(brokers(nodes, { summary: HTML }));
    await until(HTML);
    expect(root.querySelector("img")).toBeNull();
  });

  it("leads to the network around each", async () => {
    const { root, until } = await shown(brokers([broker("act")]));
    await until("act joins them.");
    const link = root.querySelector('a[aria-label="Explore around Name of act"]');
    expect(link?.getAttribute("href")).toBe("/explore/actor/act");
  });

  it("says so where a side is a single actor or has none", async () => {
    const alone = {
      id: "sintef",
      type: "ACTOR",
      name: "SINTEF",
      actorCount: 1,
      withoutTies: 0,
      placeUnknown: null,
    };
    const one = await shown(brokers([], { scope: scopeOf(alone) }), "/brokerage/sintef");
    await one.until("SINTEF is a single actor");
    const empty = await shown(
      brokers([], { scope: scopeOf({ ...alone, name: "Bouvet", actorCount: 0 }) }),
      "/brokerage/bouvet",
    );
    await empty.until("too little is known, not that nobody is there");
  });
});
