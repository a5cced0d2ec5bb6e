import { describe, expect, it } from "vitest";
import { broker, brokers, shown } from "./world.tsx";

const answers = brokers([broker("act")]);

describe("the choice of whose contact counts", () => {
  it("goes to fewer sides at once, and keeps how it is shown", async () => {
    const { until, click, address } = await shown(
      answers,
      "/brokerage/helgeland/grenland?open=order:PAIRS,figures:act",
    );
    await until("act joins them.");
    await click('fieldset[aria-label="Whose contact counts"] button:nth-of-type(2)');
    expect(address()).toBe("/brokerage/helgeland?open=order:PAIRS");
    await click('fieldset[aria-label="Whose contact counts"] button:nth-of-type(1)');
    expect(address()).toBe("/brokerage?open=order:PAIRS");
  });

  it("offers a box for each side that is still to be chosen", async () => {
    const { root, until, click, address } = await shown(answers, "/brokerage");
    await until("act joins them.");
    expect(root.querySelectorAll(".side-box").length).toBe(0);
    await click('fieldset[aria-label="Whose contact counts"] button:nth-of-type(3)');
    expect(root.querySelectorAll(".side-box").length).toBe(2);
    expect(address()).toBe("/brokerage");
  });

  it("does not ask what stands between a side and itself", async () => {
    const { root, until } = await shown(answers, "/brokerage/helgeland/helgeland");
    await until("Both sides are the same");
    expect(root.querySelector(".ds-alert a")?.getAttribute("href")).toBe("/brokerage/helgeland");
    expect(root.querySelector("ol")).toBeNull();
  });

  it("offers the nearest ids for one that is unknown, in its place", async () => {
    const extensions = {
      ...{ code: "UNKNOWN_ID", argument: "scope.sides", got: "helgelnd" },
      nearest: ["helgeland"],
    };
    const { root, until } = await shown(
      { ...answers, Brokers: { errors: [{ message: "no", extensions }] } },
      "/brokerage/helgelnd/grenland",
    );
    await until("Did you mean");
    expect(root.querySelector(".ds-alert a")?.getAttribute("href")).toBe(
      "/brokerage/helgeland/grenland",
    );
  });

  it("leads to the parts of the page by addresses of their own", async () => {
    const { root, until } = await shown(answers);
    await until("act joins them.");
    const links = [...root.querySelectorAll(".brokerage-parts a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/brokerage/helgeland/grenland",
      "/brokerage/helgeland/grenland?open=part:apart",
      "/brokerage/helgeland/grenland?open=part:communities",
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["page", null, null]);
  });
});
