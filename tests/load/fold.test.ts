import { describe, expect, it } from "vitest";
import { fold } from "../../server/load/fold.ts";
import { actor, relation, same, world } from "./world.ts";

const ASH = actor("ash", { aliases: ["The Ash"], founded: 1999 });
const OAK = actor("oak", {
  ...{ kind: "Cluster", shortName: "OK", aliases: ["The Ash", "Quercus"], founded: 1950 },
  ...{ programmes: ["NCE 2010"], website: "https://oak.example", sources: ["s1", "s2"] },
});

describe("folding one actor into another", () => {
  it("keeps names, programmes and sources, and fills what is missing", async () => {
    const { actors } = await fold(world({ actors: [ASH, OAK], identities: [same("ash", "oak")] }));
    expect(actors).toEqual([
      {
        ...ASH,
        aliases: ["The Ash", "Oak", "OK", "Quercus"],
        ...{ founded: 1999, programmes: ["NCE 2010"], website: "https://oak.example" },
        sources: ["s1", "s2"],
      },
    ]);
  });

  it("keeps the name and the kind that went away", async () => {
    const folded = await fold(world({ actors: [ASH, OAK], identities: [same("ash", "oak")] }));
    expect(folded.identities).toMatchObject([
      { a: "ash", b: "oak", bName: "Oak", bKind: "Cluster" },
    ]);
  });

  it("moves relations, facts and themes", async () => {
    const about = { source: "s1", locator: "line 1" };
    const { relations, facts, themes } = await fold(
      world({
        actors: [ASH, OAK, actor("elm")],
        identities: [same("ash", "oak")],
        relations: [relation("r1 oak SUPPORTS elm"), relation("r2 elm FUNDS oak")],
        facts: [
          {
            ...{ subject: "oak", property: "members", value: "5", unit: null, asOf: null },
            ...{ ...about, qualifier: null },
          },
        ],
        themes: [{ actor: "oak", theme: "wood", ...about }],
      }),
    );
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      ["ash", "elm"],
      ["elm", "ash"],
    ]);
    expect([facts[0]?.subject, themes[0]?.actor]).toEqual(["ash", "ash"]);
  });

  it("drops what would tie an actor to itself", async () => {
    const { relations } = await fold(
      world({
        actors: [ASH, OAK],
        identities: [same("ash", "oak")],
        relations: [relation("r1 ash PART_OF oak")],
      }),
    );
    expect(relations).toEqual([]);
  });

  it("leaves open and distinct pairs alone", async () => {
    const apart = { ...same("ash", "oak"), verdict: "DISTINCT" } as const;
    const dataset = world({ actors: [ASH, OAK], identities: [apart] });
    expect((await fold(dataset)).actors).toEqual([ASH, OAK]);
  });

  it("adds what a later folder adds, and changes nothing in the dataset", async () => {
    const addition = {
      ...{ id: "ash", aliases: ["Fraxinus", "Ash"], founded: 2001, programmes: ["Arena 2002"] },
      sources: ["s2"],
    };
    const dataset = world({ actors: [ASH], additions: [addition] });
    expect((await fold(dataset)).actors).toEqual([
      {
        ...ASH,
        aliases: ["The Ash", "Fraxinus"],
        ...{ founded: 1999, programmes: ["Arena 2002"], sources: ["s1", "s2"] },
      },
    ]);
    expect(ASH.aliases).toEqual(["The Ash"]);
  });
});
