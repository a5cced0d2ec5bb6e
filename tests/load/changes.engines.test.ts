import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "../../seed/dataset.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { openGrafeo } from "../../server/graph/grafeo.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { contents } from "./contents.ts";
import { actor, region, relation, same, world } from "./world.ts";

const ACTORS = ["ash", "oak", "elm", "fir"];

/** Small datasets over the same few ids, so that one often changes what another has written. */
const worlds = fc
  .record({
    kinds: fc.array(fc.constantFrom("Company", "Cluster", "Supporter"), { minLength: 4 }),
    relations: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("r1", "r2", "r3", "r4"),
        from: fc.constantFrom("ash", "oak", "elm"),
        type: fc.constantFrom("FUNDS", "COLLABORATES_WITH", "ADMITTED_TO"),
        basis: fc.constantFrom("STATED", "INTENDED"),
        source: fc.constantFrom("s1", "s2"),
      }),
      { selector: ({ id }) => id },
    ),
    parent: fc.constantFrom(null, "nord", "sor"),
    subject: fc.constantFrom("ash", "agder"),
    fold: fc.boolean(),
  })
  .map(({ kinds, relations, parent, subject, fold }): Dataset => {
    const about = { source: "s1", locator: "line 1" };
    const fact = { property: "members", value: "5", unit: null, asOf: null, qualifier: null };
    const [source] = world({}).sources;
    if (!source) throw new Error("wanted a source in every world");
    return world({
      sources: [
        source,
        ...(relations.some((each) => each.source === "s2") ? [{ ...source, id: "s2" }] : []),
      ],
      actors: ACTORS.map((id, n) => actor(id, { kind: kinds[n] ?? "Company" })),
      regions: [
        ...(parent ? [region(parent, { level: "MACRO" })] : []),
        region("agder", { parent }),
      ],
      relations: [
        ...relations.map(({ id, from, type, ...more }) =>
          relation(`${id} ${from} ${type} fir`, more),
        ),
        relation("r9 ash LOCATED_IN agder"),
      ],
      facts: [{ subject, ...fact, ...about }],
      themes: [{ actor: "oak", theme: parent ?? "wood", ...about }],
      identities: fold ? [same("ash", "oak")] : [],
    });
  });

describe.each(engines)("a load over another one on $name", ({ open, name }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    await emptied(engine);
  });
  afterAll(() => engine.close());

  it("leaves what a load into an empty graph leaves", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(worlds, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const step of steps) await load(engine, step);
        const alone = await openGrafeo();
        await load(alone, steps.at(-1) ?? world({}));
        expect(await contents(engine)).toEqual(await contents(alone));
        await alone.close();
      }),
      { numRuns: name === "neo4j" ? 4 : 30 },
    );
  });

  it("counts what it adds, changes and removes", async () => {
    const before = world({ actors: [actor("ash"), actor("oak")] });
    const after = world({
      actors: [actor("ash", { name: "Ash tree" }), actor("elm"), actor("fir")],
    });
    await load(engine, before);
    expect(await load(engine, after)).toMatchObject({ added: 2, changedRows: 1, removed: 1 });
  });

  it("takes the old kind's label from an actor that has changed its kind", async () => {
    await load(engine, world({ actors: [actor("ash", { kind: "Cluster" })] }));
    await load(engine, world({ actors: [actor("ash", { kind: "Supporter" })] }));
    const [line] = (await contents(engine)).filter((each) => each.includes('"ash"'));
    expect(line).toMatch(/^Actor:Supporter /);
  });

  it("keeps whole degrees as decimal numbers", async () => {
    await load(engine, world({ regions: [region("agder", { lat: 58, lon: 8 })] }));
    const text = "MATCH (r:Region) RETURN r.lat / 4 AS lat, r.lon / 16 AS lon";
    const [row] = await engine.read({ name: "degrees", text, params: [] }, {});
    expect(row).toEqual({ lat: 14.5, lon: 0.5 });
  });
});
