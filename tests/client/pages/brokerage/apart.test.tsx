import { describe, expect, it } from "vitest";
import type { Answers } from "../../draw.tsx";
import { EVIDENCE, page, TIE } from "../../panels/data.ts";
import { actor, HELGELAND, NAMES, scopeOf, shown } from "./world.tsx";

const cutPoint = {
  ...{ actor: actor("act"), lost: 31, pieces: [475, 10, 1], pieceCount: 23 },
  sentence: "Without ACT, 31 actors lose contact.",
};
const bridge = {
  ...{ from: TIE.from, to: TIE.to, ties: [TIE], lost: 10, pieces: [497, 10] },
  sentence: "All on record that joins ten.",
};

function rows(...nodes: readonly object[]) {
  return {
    totalCount: nodes.length,
    edges: nodes.map((node, index) => ({ cursor: `c${index}`, node })),
  };
}

function apart(changes: object = {}): Answers {
  return {
    ...NAMES,
    Apart: {
      fragility: {
        ...{ scope: scopeOf(HELGELAND), summary: "They hang by a single thread." },
        ...{ danglingCount: 0, parts: [507, 3], partCount: 3 },
        ...{ cutPoints: rows(cutPoint), bridges: rows(bridge) },
        ...changes,
      },
    },
    LostWithActor: {
      fragility: { cutPoints: { nodes: [{ lostActors: page([actor("alone")]) }] } },
    },
    LostWithTie: { fragility: { bridges: { nodes: [{ lostActors: page([actor("far")]) }] } } },
    TieEvidence: { tie: { evidence: [EVIDENCE] } },
  };
}

const AT = "/brokerage/helgeland?open=part:apart";

describe("what comes apart", () => {
  it("names the actors and the ties it hangs by, each with true counts", async () => {
    const { root, until } = await shown(apart(), AT);
    await until("They hang by a single thread.");
    expect([...root.querySelectorAll("h2")].map((each) => each.textContent)).toEqual([
      ...["Without these actors 1", "Without these ties 1", "What it rests on"],
    ]);
    expect(root.textContent).toContain("falls into 23 pieces");
    expect(root.textContent).toContain("3 separate parts; the largest has 507 actors, the next 3");
  });

  it("opens an actor to who would lose contact", async () => {
    const { until, click } = await shown(apart(), AT);
    await until("Without ACT, 31 actors lose contact.");
    await click(".row-toggle");
    await until("Name of alone");
    await until("475, 10, 1 and 20 more pieces");
  });

  it("opens a tie to its evidence and to who would lose contact", async () => {
    const { until, click } = await shown(apart({ cutPoints: rows() }), AT);
    await until("All on record that joins ten.");
    await click(".row-toggle");
    await until("Name of far");
    await click(".tie-row button");
    await until(EVIDENCE.claim);
  });

  it("counts those that only free one neighbour, and lists them when asked", async () => {
    const none = { danglingCount: 353, cutPoints: rows(), bridges: rows() };
    const { root, until } = await shown(apart(none), AT);
    await until("353 more breaks would only free one dangling neighbour each");
    await until("None, apart from those that would only free one dangling neighbour.");
    expect(root.querySelector(".brokerage-note a")?.getAttribute("href")).toBe(
      "/brokerage/helgeland?open=part:apart,dangling:shown",
    );
  });

  it("says so where nothing comes apart", async () => {
    const summary = "Nothing comes apart.";
    const { root, until } = await shown(apart({ summary, cutPoints: rows(), bridges: rows() }), AT);
    await until(summary);
    expect(root.textContent?.match(/None on record\./g)?.length).toBe(2);
    expect(root.querySelector("ol")).toBeNull();
  });
});
