import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { world } from "../world.ts";
import { asked } from "./ask.ts";

const small = world({
  sources: [{ id: "s2", date: "2021-05" }],
  regions: [
    { id: "norway", level: "COUNTRY" },
    { id: "rana", level: "MUNICIPALITY", parent: "norway" },
    { id: "empty", level: "COUNTRY" },
  ],
  actors: [
    { id: "a", kind: "Cluster", sources: ["s1", "s2"] },
    { id: "b" },
    { id: "c" },
    { id: "c2", name: "C, two" },
  ],
  relations: [
    { from: "a", type: "LOCATED_IN", to: "rana" },
    { from: "b", type: "LOCATED_IN", to: "norway" },
    { from: "a", type: "FUNDS", to: "c", basis: "INFERRED" },
    { from: "b", type: "FUNDS", to: "c", basis: "INTENDED" },
  ],
  identities: [
    { a: "c", b: "c2", verdict: "SAME" },
    { a: "a", b: "b", verdict: "DISTINCT", claim: "Two units." },
    { a: "c", b: "c2", verdict: "OPEN", likelihood: "likely", fallback: "keep apart" },
    { a: "b", b: "c", verdict: "OPEN", likelihood: "unlikely", fallback: "keep apart" },
  ],
});

describe.each(engines)("the dataset on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
  });
  afterAll(() => engine.close());

  it("is empty before anything is loaded", async () => {
    const query = "{ dataset { version folders actorCount tieCount kinds { count } } }";
    expect(await asked(engine, query)).toEqual({
      dataset: {
        ...{ version: "", folders: [], actorCount: 0, tieCount: 0 },
        kinds: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }],
      },
    });
  });

  it("counts what is loaded, after folding", async () => {
    await load(engine, small);
    const query = `{ dataset { folders actorCount placeUnknown withoutTies tieCount evidenceCount
      sourceCount kinds { kind count } bases { basis count } attribution
      folded { id name into { id } } keptApart { a { id } b { id } claim } } }`;
    expect(await asked(engine, query)).toEqual({
      dataset: {
        ...{ folders: ["world"], actorCount: 3, placeUnknown: 1, withoutTies: 1, tieCount: 2 },
        ...{ evidenceCount: 4, sourceCount: 2, attribution: [] },
        kinds: [
          { kind: "Cluster", count: 1 },
          { kind: "Company", count: 2 },
          { kind: "Supporter", count: 0 },
          { kind: "ResearchPartner", count: 0 },
        ],
        bases: [
          { basis: "STATED", count: 0 },
          { basis: "INFERRED", count: 1 },
          { basis: "INTENDED", count: 1 },
        ],
        folded: [{ id: "c2", name: "C, two", into: { id: "c" } }],
        keptApart: [{ a: { id: "a" }, b: { id: "b" }, claim: "Two units." }],
      },
    });
  });

  it("tells how much was read about each region of a level", async () => {
    const query = `{ dataset { coverage(level: COUNTRY) { region { id } actorCount withoutTies sourceCount
      newestSource } } }`;
    expect(await asked(engine, query)).toEqual({
      dataset: {
        coverage: [
          {
            ...{ region: { id: "empty" }, actorCount: 0, withoutTies: 0 },
            ...{ sourceCount: 0, newestSource: null },
          },
          {
            ...{ region: { id: "norway" }, actorCount: 2, withoutTies: 1 },
            ...{ sourceCount: 2, newestSource: "2021-05" },
          },
        ],
      },
    });
  });

  it("tells which open identities another file has settled", async () => {
    const query = "{ sameAsCandidates { a { id } b { id } likelihood default folded } }";
    expect(await asked(engine, query)).toEqual({
      sameAsCandidates: [
        {
          ...{ a: { id: "b" }, b: { id: "c" }, likelihood: "unlikely" },
          ...{ default: "keep apart", folded: false },
        },
        {
          ...{ a: { id: "c" }, b: { id: "c" }, likelihood: "likely" },
          ...{ default: "keep apart", folded: true },
        },
      ],
    });
  });

  it("names whom the shipped data is from, and its terms", async () => {
    await shipped(await emptied(engine), "both");
    const query = `{ dataset { attribution licence nb: licence(language: NB) } }`;
    const { dataset } = await asked<{ dataset: { attribution: string[]; licence: string } }>(
      engine,
      query,
    );
    expect(dataset.attribution[0]).toMatch(/GeoNames.*CC BY 4\.0/);
    expect(dataset.attribution).toHaveLength(3);
    expect(dataset.licence).toMatch(/^The data states facts/);
  });

  it("says of the shipped data alone how far its sources were read", async () => {
    const query = "{ dataset { caveat nb: caveat(language: NB) fi: caveat(language: FI) } }";
    await shipped(await emptied(engine), "documents");
    expect((await asked<{ dataset: object }>(engine, query)).dataset).toEqual({
      caveat: "A missing tie proves nothing: most sources were read only in part.",
      nb: "En manglende forbindelse beviser ingenting: de fleste kildene er bare delvis lest.",
      fi: "Puuttuva side ei todista mitään: useimmat lähteet on luettu vain osin.",
    });
    await load(await emptied(engine), world({ actors: [{ id: "a" }] }));
    expect(await asked(engine, "{ dataset { caveat } }")).toEqual({
      dataset: { caveat: "That a tie is missing here does not prove that there is none." },
    });
  });
});
