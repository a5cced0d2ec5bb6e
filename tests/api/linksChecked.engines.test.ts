import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

const SIDES = "from { actorCount withoutTies } to { actorCount withoutTies }";
const PARTS = `
  inBoth { totalCount }
  direct { totalCount nodes { id evidence { id } } }
  brokers { totalCount nodes { actor { id } pairs degree } }
  chains { totalCount }
  components { same sizes }`;
const QUERY = `query ($from: ID!, $to: ID!, $filter: TieFilter) {
  whoLinks(from: $from, to: $to, filter: $filter) { finding ${SIDES} ${PARTS} }
}`;

async function answer(engine: Engine, sides: string, filter: object | null = null) {
  const [from, to] = sides.split(" – ");
  const variables = { from, to, filter };
  return (await asked<{ whoLinks: object }>(engine, QUERY, variables)).whoLinks;
}

describe.each(engines)("who links two regions of all data, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
  });
  afterAll(() => engine.close());

  it("finds two direct links and six go-betweens between Helgeland and Grenland", async () => {
    expect(await answer(engine, "helgeland – grenland")).toMatchObject({
      finding: "LINKED",
      from: { actorCount: 25, withoutTies: 0 },
      to: { actorCount: 7, withoutTies: 0 },
      inBoth: { totalCount: 0 },
      direct: {
        nodes: [
          {
            id: "arctic-cluster-team~COLLABORATES_WITH~industrial-green-tech",
            evidence: [{ id: "n0780" }],
          },
          {
            id: "elkem~COLLABORATES_WITH~heroya-industripark-as",
            evidence: [{ id: "n0644" }],
          },
          { id: "industrial-green-tech~SUPPORTS~arctic-cluster-team", evidence: [{ id: "r097" }] },
        ],
      },
      brokers: {
        nodes: [
          { actor: { id: "sintef" }, pairs: 15, degree: 25 },
          { actor: { id: "nordic-mining" }, pairs: 1, degree: 3 },
          { actor: { id: "nce-eyde" }, pairs: 2, degree: 20 },
          { actor: { id: "institute-for-energy-technology" }, pairs: 1, degree: 6 },
          { actor: { id: "norsk-industri" }, pairs: 1, degree: 6 },
          { actor: { id: "process-plus" }, pairs: 1, degree: 6 },
        ],
      },
      chains: { totalCount: 0 },
    });
  });

  it("counts the programme as a go-between only when asked to", async () => {
    const counted = await answer(engine, "helgeland – grenland", { includeProgrammes: true });
    expect(JSON.stringify(counted)).toContain("norwegian-innovation-clusters");
  });

  it("counts the ties of a programme that the question names", async () => {
    const named = await answer(engine, "norwegian-innovation-clusters – helgeland");
    expect(named).toMatchObject({ finding: "LINKED", direct: { totalCount: 5 } });
  });
});

describe.each(engines)("who links two regions of documents/ alone, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "documents");
  });
  afterAll(() => engine.close());

  it("finds one direct link and nobody in between for Helgeland and Grenland", async () => {
    expect(await answer(engine, "helgeland – grenland")).toMatchObject({
      finding: "LINKED",
      inBoth: { totalCount: 0 },
      direct: { totalCount: 1, nodes: [{ evidence: [{ id: "r097" }] }] },
      brokers: { totalCount: 0 },
      chains: { totalCount: 0 },
    });
  });

  it("finds no link on record between Lapland and Helgeland, whatever plans say", async () => {
    const plans = { basis: ["STATED", "INFERRED", "INTENDED"] };
    const none = { finding: "NO_LINK_ON_RECORD", chains: { totalCount: 0 } };
    expect(await answer(engine, "lapland – helgeland")).toMatchObject(none);
    expect(await answer(engine, "lapland – helgeland", plans)).toMatchObject({
      ...none,
      components: { same: false, sizes: [52, 11] },
    });
  });
});
