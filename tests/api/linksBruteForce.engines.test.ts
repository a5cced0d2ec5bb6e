import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Basis, TIE_TYPES } from "../../seed/vocabulary.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { tieEnds } from "../../server/links/tieId.ts";
import { tieChoice } from "../../server/questions/ties/tieChoice.ts";
import { engines, shipped } from "../engines.ts";
import { byDefinition } from "../links/byDefinition.ts";
import type { WorldTie } from "../links/world.ts";
import { asked } from "./ask.ts";

const REGIONS = ["lapland", "nordland", "rogaland", "kongsberg", "telemark", "norway", "rana"];
const ACTORS = ["nce-eyde", "kongsberg-klyngen", "cod-cluster", "sintef", "elkem", "digipolis"];
const PROGRAMME = "norwegian-innovation-clusters";

interface Listed {
  ties: {
    nodes: { id: string; basis: Basis }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

/** Every tie of the data, through the API, page by page. */
async function allTies(engine: Engine): Promise<WorldTie[]> {
  const query = `query ($after: String) {
    ties(filter: { basis: [STATED, INFERRED, INTENDED] }, first: 500, after: $after) {
      nodes { id basis } pageInfo { hasNextPage endCursor }
    }
  }`;
  const found: WorldTie[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { ties }: Listed = await asked<Listed>(engine, query, { after });
    for (const { id, basis } of ties.nodes) {
      const ends = tieEnds(id);
      if (ends) found.push({ ...ends, basis, undated: false, inPeriod: true });
    }
    more = ties.pageInfo.hasNextPage;
    after = ties.pageInfo.endCursor;
  }
  return found;
}

interface Members {
  actors: { nodes: { actor: { id: string } }[] };
}
interface Asked {
  whoLinks: {
    from: Members;
    to: Members;
    inBoth: { nodes: { actor: { id: string } }[] };
    direct: { nodes: { id: string }[] };
    brokers: { nodes: { actor: { id: string }; pairs: number }[] };
  };
}

const QUERY = `query ($from: ID!, $to: ID!, $filter: TieFilter) {
  whoLinks(from: $from, to: $to, filter: $filter) {
    from { actors(first: 500) { nodes { actor { id } } } }
    to { actors(first: 500) { nodes { actor { id } } } }
    inBoth(first: 500) { nodes { actor { id } } }
    direct(first: 500) { nodes { id } }
    brokers(first: 500) { nodes { actor { id } pairs } }
  }
}`;

describe.each(engines)("who links any two sides of all data, on $name", (each) => {
  let engine: Engine;
  let ties: WorldTie[];
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
    ties = await allTies(engine);
  });
  afterAll(() => engine.close());

  const anySide = fc.constantFrom(...REGIONS, ...ACTORS);
  const anyFilter = fc.record({
    basis: fc.subarray(["STATED", "INFERRED", "INTENDED"] as const, { minLength: 1 }),
    types: fc.subarray([...TIE_TYPES], { minLength: 4 }),
  });

  it("gives what the definition gives, and mirrors it when the sides change places", async () => {
    await fc.assert(
      fc.asyncProperty(anySide, anySide, anyFilter, async (from, to, filter) => {
        const { whoLinks: there } = await asked<Asked>(engine, QUERY, { from, to, filter });
        const back = await asked<Asked>(engine, QUERY, { from: to, to: from, filter });
        const ids = (side: Members) => side.actors.nodes.map(({ actor }) => actor.id);
        const world = { ties, from: ids(there.from), to: ids(there.to), programmes: [PROGRAMME] };
        const expected = byDefinition(world, tieChoice(filter));
        expect(there.direct.nodes.map((tie) => tie.id)).toEqual(expected.direct);
        expect(there.brokers.nodes.map(({ actor }) => actor.id).sort()).toEqual(
          expected.brokers.map((broker) => broker.id),
        );
        expect(there.inBoth.nodes.map(({ actor }) => actor.id)).toEqual(
          world.from.filter((id) => world.to.includes(id)),
        );
        expect(back.whoLinks.direct).toEqual(there.direct);
        expect(back.whoLinks.brokers).toEqual(there.brokers);
        expect(back.whoLinks.inBoth).toEqual(there.inBoth);
      }),
      { numRuns: 15 },
    );
  });
});
