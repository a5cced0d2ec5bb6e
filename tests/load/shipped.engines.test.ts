import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";

// Counted from the CSV files with a script of their own, not with the loader.
const BOTH = {
  ...{ Source: 244, Region: 88, Theme: 90, Actor: 531, Evidence: 1206, Fact: 190, Identity: 18 },
  ...{ Term: 437, WITHIN: 77, LOCATED_IN: 214, HAS_THEME: 195, MEMBER_OF: 274, STEERS: 68 },
  ...{ INITIATED: 29, HOSTS: 39, SUPPORTS: 62, FUNDS: 24, COLLABORATES_WITH: 257 },
  ...{ ENGAGED_WITH: 23, ATTENDED: 3, SPUN_OUT_OF: 4, PART_OF: 28, ADMITTED_TO: 54 },
};

describe.each(engines)("the shipped data on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
  });
  afterAll(() => engine.close());

  it("loads whole", async () => {
    const report = await load(engine, await readFolders(SHIPPED_FOLDERS));
    expect(report.changed).toBe(true);
    expect(report.rows).toEqual(BOTH);
  });
});
