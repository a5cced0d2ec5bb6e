import { describe, expect, it } from "vitest";
import type { Answers } from "../../draw.tsx";
import { page } from "../../panels/data.ts";
import { actor, NAMES, scopeOf, shown } from "./world.tsx";

const mismatch = {
  ...{ cluster: actor("usus"), community: { number: 2, size: 42 }, match: 0.125, ofOthers: 10 },
  sentence: "On paper USUS has four actors.",
};
const community = {
  ...{ number: 0, size: 56, inScope: 56, foundAgain: 0.82 },
  members: { nodes: [actor("a"), actor("b")] },
};

function rows(...nodes: readonly object[]) {
  return {
    totalCount: nodes.length,
    edges: nodes.map((node, index) => ({ cursor: `c${index}`, node })),
  };
}

function communities(changes: object = {}): Answers {
  const list = (id: string) => page([actor(id)]);
  return {
    ...NAMES,
    Communities: {
      communities: {
        ...{
          scope: scopeOf(),
          summary: "They fall into 20 communities.",
          starts: 10,
          tooLittleKnown: 3,
        },
        ...{ modularity: 0.77, stability: 0.92, mismatches: rows(mismatch) },
        communities: rows(community),
        ...changes,
      },
    },
    MismatchMembers: {
      communities: {
        mismatches: {
          nodes: [
            {
              ...{ together: list("both"), elsewhere: list("away") },
              ...{ unlisted: list("near"), withoutTies: page([]) },
            },
          ],
        },
      },
    },
    CommunityMembers: { communities: { communities: { nodes: [{ members: list("member") }] } } },
  };
}

const AT = "/brokerage?open=part:communities";

describe("clusters on paper and communities in practice", () => {
  it("says how clear the division is and how far to rely on it", async () => {
    const clear = await shown(communities(), AT);
    await clear.until("The division is clear");
    await clear.until("All 10 tries gave nearly the same one (agreement 0.92 of 1)");
    const unclear = await shown(communities({ modularity: 0.1, stability: 0.4 }), AT);
    await unclear.until("The division is unclear");
    await unclear.until("The 10 tries gave different ones");
  });

  it("opens a cluster to who is where, nobody said to be untied where nobody is", async () => {
    const { root, until, click } = await shown(communities(), AT);
    await until("On paper USUS has four actors.");
    expect(root.textContent).toContain("13% in common");
    await click(".row-toggle");
    for (const name of ["Name of both", "Name of away", "Name of near"]) await until(name);
    const last = [...root.querySelectorAll(".row-body section")].at(-1);
    expect(last?.textContent).toBe("Without a tie on record: nothing can be said of themNobody");
  });

  it("names a community after those with most ties in it, and opens to its members", async () => {
    const { until, click } = await shown(communities({ mismatches: rows() }), AT);
    await until("There is no cluster to compare here.");
    await until("3 more clusters are not compared");
    await until("Around Name of a and Name of b");
    await until("82% found again");
    await click(".row-toggle");
    await until("Name of member");
  });
});
