import { describe, expect, it } from "vitest";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { type WorldParts, world } from "../world.ts";
import { ask } from "./ask.ts";

const QUERY =
  "{ exampleQuestions { from { id name(language: EN) } to { id name(language: EN) } } }";

describe.each(engines)("questions to begin with on $name", ({ open }) => {
  async function examplesOf(parts: WorldParts): Promise<unknown> {
    const engine = await open();
    await emptied(engine);
    await load(engine, world(parts));
    const { data } = await ask(engine, QUERY);
    await engine.close();
    return data?.exampleQuestions;
  }

  it("are known ones where the data holds their sides, in the reader's language", async () => {
    const engine = await open();
    await shipped(engine, "both");
    const { data } = await ask(engine, QUERY);
    await engine.close();
    expect(data?.exampleQuestions).toHaveLength(5);
    expect(data?.exampleQuestions).toMatchObject({
      0: { from: { name: "Helgeland" }, to: { name: "Grenland" } },
      4: { from: { name: "Denmark" }, to: { name: "Sweden" } },
    });
  });

  it("are about the regions with most actors in data of one's own", async () => {
    const examples = await examplesOf({
      regions: ["north", "south", "west", "empty"].map((id) => ({ id, level: "COUNTY" as const })),
      actors: ["a", "b", "c", "d"].map((id) => ({ id })),
      relations: [
        ["a", "south"],
        ["b", "south"],
        ["c", "west"],
        ["d", "north"],
      ].map(([from = "", to = ""]) => ({ from, type: "LOCATED_IN" as const, to })),
    });
    expect(examples).toMatchObject([
      { from: { id: "south" }, to: { id: "north" } },
      { from: { id: "south" }, to: { id: "west" } },
      { from: { id: "north" }, to: { id: "west" } },
    ]);
  });

  it("are none where no two regions hold actors", async () => {
    expect(await examplesOf({ actors: [{ id: "a" }] })).toEqual([]);
  });
});
