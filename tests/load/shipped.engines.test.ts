import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { openGrafeo } from "../../server/graph/grafeo.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { contents, counting } from "./contents.ts";

// Counted from the CSV files with a script of its own, not with the loader.
const BOTH = {
  ...{ Source: 244, Region: 88, Theme: 90, Actor: 531, Evidence: 1206, Fact: 190, Identity: 18 },
  ...{ Term: 437, WITHIN: 77, LOCATED_IN: 214, HAS_THEME: 195, MEMBER_OF: 274, STEERS: 68 },
  ...{ INITIATED: 29, HOSTS: 39, SUPPORTS: 62, FUNDS: 24, COLLABORATES_WITH: 257 },
  ...{ ENGAGED_WITH: 23, ATTENDED: 3, SPUN_OUT_OF: 4, PART_OF: 28, ADMITTED_TO: 54 },
};

describe.each(engines)("the shipped data on $name", ({ open }) => {
  let engine: ReturnType<typeof counting>;
  let both: string[];
  beforeAll(async () => {
    engine = counting(await emptied(await open()));
    const report = await load(engine, await readFolders(SHIPPED_FOLDERS));
    expect(report).toMatchObject({ changed: true, added: 4155, changedRows: 0, removed: 0 });
    expect(report.rows).toEqual(BOTH);
    both = await contents(engine);
  });
  afterAll(() => engine.close());

  it("is in the graph, row by row", () => {
    const nodes = 244 + 88 + 90 + 531 + 1206 + 190 + 18 + 437 + 1;
    const citing = 1206 + 190 + 190;
    const rest = BOTH.WITHIN + BOTH.LOCATED_IN + BOTH.HAS_THEME + 865;
    expect(both).toHaveLength(nodes + citing + rest);
  });

  it("loaded again changes nothing, and writes nothing", async () => {
    const before = engine.writes;
    const again = await load(engine, await readFolders(SHIPPED_FOLDERS));
    expect(again).toMatchObject({ changed: false, added: 0, changedRows: 0, removed: 0 });
    expect(engine.writes).toBe(before);
  });

  it("gives the same graph in one step and by way of documents alone", async () => {
    await load(engine, await readFolders(SHIPPED_FOLDERS.slice(0, 1)));
    const alone = await fresh(SHIPPED_FOLDERS.slice(0, 1));
    expect(await contents(engine)).toEqual(alone);
    await load(engine, await readFolders(SHIPPED_FOLDERS));
    expect(await contents(engine)).toEqual(both);
  });

  it("gives the same graph as on the embedded engine", async () => {
    expect(both).toEqual(await fresh(SHIPPED_FOLDERS));
  });
});

async function fresh(folders: readonly string[]): Promise<string[]> {
  const engine: Engine = await openGrafeo();
  await load(engine, await readFolders(folders));
  const lines = await contents(engine);
  await engine.close();
  return lines;
}
