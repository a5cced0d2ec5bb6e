import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NetworkQuery, NetworkQueryVariables } from "../../client/network/network.gen.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

/** What the page asks, as it asks it. */
const QUERY = `${readFileSync(
  new URL("../../client/network/network.graphql", import.meta.url),
  "utf8",
)} fragment ActorName on Actor { id kind name shortName }`;

type Network = NetworkQuery["network"];
const firstAnswers = new Map<string, Network>();

describe.each(engines)(
  "the page's question about a network of the shipped data, on $name",
  (each) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await shipped(await each.open(), "both");
    });
    afterAll(() => engine.close());

    const ask = async (question: Partial<NetworkQueryVariables>): Promise<Network> => {
      const variables = { ids: [], add: [], language: "EN", ...question };
      return (await asked<NetworkQuery>(engine, QUERY, variables)).network;
    };

    const QUESTIONS: ReadonlyArray<Partial<NetworkQueryVariables>> = [
      {
        ids: ["arctic-cluster-team"],
        add: [{ neighbours: { id: "arctic-cluster-team" }, first: 100 }],
      },
      { add: [{ region: "helgeland", first: 100 }], actorFilter: { text: "mo" } },
      {
        add: [{ theme: "innovation", first: 20 }],
        filter: { during: { since: "2015", until: "2020" } },
      },
      { add: [{ pathsAmong: ["sintef", "digipolis", "nce-eyde"], first: 100 }] },
      {
        add: [
          { region: "norway", first: 100 },
          { region: "finland", first: 100 },
        ],
      },
    ];

    it.each(QUESTIONS)("answers %j like every engine, each time", async (question) => {
      const answer = await ask(question);
      expect(answer.members.length).toBeGreaterThan(1);
      const key = JSON.stringify(question);
      expect(answer).toEqual(firstAnswers.get(key) ?? answer);
      firstAnswers.set(key, answer);
      const { totalCount, actors } = answer.added[0] ?? { totalCount: 0, actors: [] };
      expect(actors.length).toBeLessThanOrEqual(totalCount);
    });

    it("has every tie that the neighbours' own lists have among them", async () => {
      const { members, ties } = await ask({ add: [{ region: "helgeland", first: 100 }] });
      const ids = members.map(({ actor }) => actor.id);
      const query = `query ($ids: [ID!]) { actors(filter: { ids: $ids }, first: 500) { nodes {
      ties(filter: { basis: [STATED, INFERRED, INTENDED] }, first: 100) {
        nodes { id from { id } to { id } } } } } }`;
      type Tie = { id: string; from: { id: string }; to: { id: string } };
      type Listed = { actors: { nodes: Array<{ ties: { nodes: Tie[] } }> } };
      const { actors } = await asked<Listed>(engine, query, { ids });
      const all = actors.nodes.flatMap((actor) => actor.ties.nodes);
      const inside = all.filter((tie) => ids.includes(tie.from.id) && ids.includes(tie.to.id));
      const expected = [...new Set(inside.map(({ id }) => id))].sort();
      expect(ties.map(({ id }) => id).sort()).toEqual(expected);
      expect(expected.length).toBeGreaterThan(10);
    });

    it("reads the graph a dozen times, however many actors there are", async () => {
      const reads = async (first: number) => {
        let count = 0;
        const read: Engine["read"] = (...args) => {
          count++;
          return engine.read(...args);
        };
        const variables = { ids: [], add: [{ region: "norway", first }], language: "EN" };
        await asked({ ...engine, read }, QUERY, variables);
        return count;
      };
      expect(await reads(10)).toBeLessThanOrEqual(12);
      // Ties are turned into an answer 200 at a time, and each portion reads its own evidence.
      expect(await reads(100)).toBeLessThanOrEqual(14);
    });
  },
);
