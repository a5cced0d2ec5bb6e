import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

interface Between {
  readonly brokerage: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly actor: { readonly id: string };
      readonly pairs: number;
      readonly onlyRoute: number;
      readonly betweenness: number;
    }>;
  };
}
interface Ties {
  readonly nodes: ReadonlyArray<{
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly evidence: ReadonlyArray<{ readonly role: string | null }>;
  }>;
}
interface Links {
  readonly whoLinks: {
    readonly brokers: {
      readonly nodes: ReadonlyArray<{
        readonly actor: { readonly id: string };
        readonly pairs: number;
        readonly fromTies: Ties;
        readonly toTies: Ties;
      }>;
    };
  };
}

const BETWEEN = `query ($sides: [ID!]!) { brokerage(scope: { sides: $sides }, orderBy: PAIRS, first: 500) {
  totalCount nodes { actor { id } pairs onlyRoute betweenness } } }`;
const LINKS = `query ($from: ID!, $to: ID!) { whoLinks(from: $from, to: $to) {
  brokers(first: 20) { nodes { actor { id } pairs fromTies(first: 20) { ...all } toTies(first: 20) { ...all } } } } }
  fragment all on TieConnection { nodes { from { id } to { id } evidence { role } } }`;

describe.each(engines)("who stands between others in all data, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
  });
  afterAll(() => engine.close());

  const between = async (...sides: string[]) =>
    (await asked<Between>(engine, BETWEEN, { sides })).brokerage;

  it("is the same on every engine", async () => {
    const { nodes, totalCount } = await between("helgeland", "grenland");
    expect(totalCount).toBe(512);
    const first = nodes.slice(0, 3).map(({ actor, ...figures }) => [actor.id, figures]);
    expect(first).toEqual([
      ["arctic-cluster-team", { pairs: 22, onlyRoute: 15, betweenness: 142.75238095238095 }],
      ["sintef", { pairs: 15, onlyRoute: 0, betweenness: 53.04761904761904 }],
      ["industrial-green-tech", { pairs: 5, onlyRoute: 2, betweenness: 90.8404761904762 }],
    ]);
  });

  it.each([
    ["helgeland", "grenland"],
    ["nordland", "rogaland"],
    ["nce-eyde", "arctic-cluster-team"],
  ])(
    "joins the pairs of %s and %s that go-betweens link, save through another actor",
    async (...sides) => {
      const [from, to] = sides;
      const { whoLinks } = await asked<Links>(engine, LINKS, { from, to });
      const { nodes } = await between(from, to);
      const pairs = new Map(nodes.map((node) => [node.actor.id, node.pairs]));
      const linked = whoLinks.brokers.nodes;
      expect(linked.length).toBeGreaterThan(0);
      for (const { actor, fromTies, toTies, ...broker } of linked) {
        const own = othersOf(actor.id, fromTies) * othersOf(actor.id, toTies);
        expect([actor.id, pairs.get(actor.id)]).toEqual([actor.id, own]);
        expect(own).toBeLessThanOrEqual(broker.pairs);
      }
    },
  );
});

/** To how many others an actor is tied by more than what is said to run through somebody else. */
function othersOf(id: string, { nodes }: Ties): number {
  const own = nodes.filter(({ evidence }) =>
    evidence.some(({ role }) => !role?.startsWith("via ")),
  );
  return new Set(own.map(({ from, to }) => (from.id === id ? to.id : from.id))).size;
}
