import { describe, expect, it } from "vitest";
import type { GroupOfActors } from "../../server/analysis/analysis.ts";
import { gapAnalysis } from "../../server/analysis/gaps/gapAnalysis.ts";
import { MOST_GROUPS } from "../../server/analysis/gaps/groups.ts";
import { graphOf } from "../../server/analysis/graph/graph.ts";
import type { Snapshot } from "../../server/analysis/snapshot/snapshot.ts";
import { inWorker } from "../../server/jobs/inWorker.ts";
import { tieChoice } from "../../server/questions/ties/tieChoice.ts";
import { snapshotOf, type TieGiven } from "../analysis/snapshot/snapshotOf.ts";

const counting = { choice: tieChoice(null), named: [] };

function tie(text: string): TieGiven {
  const [from = "", to = ""] = text;
  return { from, to };
}

/** What joins the two triangles. */
const TIES = ["c~COLLABORATES_WITH~d"];

const triangles = snapshotOf({ ties: "ab bc ca cd de ef fd".split(" ").map(tie) });

function group(letters: string): GroupOfActors {
  return { type: "REGION", members: [...letters] };
}

/** The gap between the two triangles, worked out in another thread. */
function gap(snapshot: Snapshot, watch = {}) {
  const params = { from: group("abc"), to: group("def") };
  return inWorker({ id: "gap", snapshot, counting, params }, watch);
}

/** A graph that takes seconds: a ring of many actors with as many chords. */
function large(): Snapshot {
  const id = (index: number) => `n${index % 4000}`;
  const step = (by: number) => Array.from({ length: 4000 }, (_, at) => [id(at), id(at + by)]);
  const ties = [1, 7, 31].flatMap(step).map(([from = "", to = ""]) => ({ from, to }));
  return snapshotOf({ ties });
}

describe("an analysis in another thread", () => {
  it("gives what it gives in this one", async () => {
    const params = { from: group("abc"), to: group("def") };
    const here = await gapAnalysis.run(graphOf(triangles, counting), params, {});
    const { result, edgeCount } = await gap(triangles);
    expect(result).toEqual(here);
    expect(edgeCount).toBe(7);
  });

  it("is about the snapshot and the filter that it is asked with, not those of before", async () => {
    const fewer = snapshotOf({ ties: "ab bc ca de ef fd".split(" ").map(tie) });
    expect((await gap(fewer)).result.ties).toEqual([]);
    expect((await gap(triangles)).result.ties).toEqual(TIES);
    const none = { ...counting, choice: tieChoice({ types: ["FUNDS"] }) };
    const params = { from: group("abc"), to: group("def") };
    const task = { id: "gap" as const, snapshot: triangles, params };
    const { edgeCount, leftOut } = await inWorker({ ...task, counting: none }, {});
    expect([edgeCount, leftOut.reasons.get("FILTER")]).toEqual([0, 7]);
  });

  it("throws here what it throws there, and the next one works", async () => {
    const groups = Array.from({ length: MOST_GROUPS + 1 }, () => group("a"));
    const task = { id: "gaps" as const, snapshot: triangles, counting, params: { groups } };
    await expect(inWorker(task, {})).rejects.toThrow("121 groups: wanted at most 120.");
    expect((await gap(triangles)).result.ties).toEqual(TIES);
  });
});

describe("a long analysis in another thread", { timeout: 60_000 }, () => {
  const snapshot = large();
  const members = (first: number) => Array.from({ length: 400 }, (_, at) => `n${first + at}`);
  const groups = [0, 1000, 2000].map((first) => {
    return { type: "REGION" as const, members: members(first) };
  });
  const task = { id: "gaps" as const, snapshot, counting, params: { groups } };

  it("tells how much is done, and this thread goes on meanwhile", async () => {
    const told: number[] = [];
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const { result } = await inWorker(task, { onProgress: (done) => told.push(done) });
    clearInterval(turning);
    expect(result.pairs).toHaveLength(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told.length > 2, turns > 20]).toEqual([true, true]);
  });

  it("ends with its thread when the signal fires, and the next one works", async () => {
    const stopping = new AbortController();
    const stop = () => stopping.abort(new Error("Nobody waits any more."));
    const running = inWorker(task, { signal: stopping.signal, onProgress: stop });
    await expect(running).rejects.toThrow("Nobody waits any more.");
    expect((await gap(triangles)).result.ties).toEqual(TIES);
  });

  it("waits for a thread where all are taken, and is not begun where its signal fires before", async () => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const many = Array.from({ length: 6 }, () => inWorker(task, { signal }).catch(String));
    const later = gap(triangles);
    stopping.abort(new Error("enough"));
    expect(await Promise.all(many)).toEqual(many.map(() => "Error: enough"));
    expect((await later).result.ties).toEqual(TIES);
    await expect(gap(triangles, { signal })).rejects.toThrow("enough");
  });
});
