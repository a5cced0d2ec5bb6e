import { describe, expect, it } from "vitest";
import { ActorPanel } from "../../../client/panels/actor/ActorPanel.tsx";
import { draw } from "../draw.tsx";
import { ACTOR, EVIDENCE, page, SOURCE, TIE } from "./data.ts";

const PAGE = { level: 1 } as const;

function withActor(changes: object) {
  return { ActorPanel: { actor: { ...ACTOR, ...changes } } };
}

async function shown(changes: object) {
  const drawn = await draw(<ActorPanel id="act" place={PAGE} />, { answers: withActor(changes) });
  await drawn.until("Arctic Cluster Team");
  return drawn;
}

describe("the panel of an actor", () => {
  it("words a missing place as unknown, and missing ties as no proof", async () => {
    const { root } = await shown({});
    expect(root.textContent).toContain("The place is unknown");
    expect(root.textContent).toContain("does not prove that there are none");
  });

  it("keeps plans apart from ties, each with its true count", async () => {
    const { root } = await shown({
      tieCounts: [
        { type: "MEMBER_OF", direction: "OUT", count: 3 },
        { type: "MEMBER_OF", direction: "IN", count: 29 },
      ],
      plans: [{ type: "FUNDS", direction: "OUT", count: 2 }],
    });
    const headings = [...root.querySelectorAll("h2")].map((each) => each.textContent);
    expect(headings.slice(0, 2)).toEqual(["Ties 32", "Plans 2"]);
    expect(root.textContent).toContain("has as member 29is a member of 3");
  });

  it("opens a group to its ties, pages them, and opens a tie to its evidence", async () => {
    const first = Array.from({ length: 25 }, (_, at) => ({ ...TIE, id: `t${at}~SUPPORTS~act` }));
    const answers = {
      ...withActor({ tieCounts: [{ type: "SUPPORTS", direction: "IN", count: 26 }] }),
      ActorTies: [page(first, 26), page([TIE])].map((ties) => ({ actor: { id: "act", ties } })),
      TieEvidence: { tie: { evidence: [EVIDENCE] } },
      Statements: { statements: { totalCount: 0, nodes: [] } },
    };
    const drawn = await draw(<ActorPanel id="act" place={PAGE} />, { answers });
    await drawn.until("is supported by 26");
    await drawn.click("li > .disclosure > button");
    await drawn.until("25 of 26");
    await drawn.click(".show-more button");
    await expect.poll(() => drawn.root.querySelectorAll(".tie-row").length).toBe(26);
    await drawn.click(".tie-row button");
    await drawn.until("They run a network.");
    expect(drawn.address()).toContain("open=ties:SUPPORTS,evidence:t0~SUPPORTS~act");
  });

  it("leads to what the two sources that say most say of a type of tie", async () => {
    const said = (id: string, tieCount: number) => ({ tieCount, source: { id } });
    const nodes = [said("d001", 7), said("p190", 2), said("d003", 12)];
    const answers = {
      ...withActor({ tieCounts: [{ type: "SUPPORTS", direction: "IN", count: 1 }] }),
      ActorTies: { actor: { id: "act", ties: page([TIE]) } },
      Statements: { statements: { totalCount: 3, nodes } },
    };
    const drawn = await draw(<ActorPanel id="act" place={PAGE} />, { answers });
    await drawn.until("is supported by 1");
    await drawn.click("li > .disclosure > button");
    await drawn.until("Compare what 3 sources say");
    const link = drawn.root.querySelector('a[href^="/compare"]');
    expect(link?.getAttribute("href")).toBe("/compare/act/SUPPORTS/in/d001/d003");
  });

  it("shows what sources say of one property side by side", async () => {
    const fact = (id: string, value: string) => ({
      id,
      property: "partners",
      propertyLabel: "partners",
      value,
      unitLabel: "organisations",
      asOf: "2017-09",
      qualifierLabel: "about",
      locator: "line 5",
      source: { ...SOURCE, id: `source-${id}` },
    });
    const { root } = await shown({ facts: [fact("1", "40"), fact("2", "4100")] });
    expect(root.querySelectorAll(".facts dt")).toHaveLength(1);
    expect(root.querySelector(".facts")?.textContent).toContain("several values");
    expect(root.querySelector(".facts")?.textContent).toContain("4,100 organisations (about)");
    expect(root.querySelector(".facts")?.textContent).toContain("as of September 2017");
  });

  it("names what was joined into it, and why", async () => {
    const claim = "The page names both.";
    const foldedFrom = [{ id: "old", name: "Old name", claim, source: SOURCE }];
    const { root } = await shown({ foldedFrom });
    expect(root.textContent).toContain("“Old name” was joined into this actor.");
    expect(root.querySelector(".panel-fold [lang=en]")?.textContent).toBe(claim);
  });
});
