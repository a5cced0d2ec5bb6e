import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

const FRAGILITY = `query ($sides: [ID!]!) { fragility(scope: { sides: $sides }, dangling: true) {
  summary danglingCount parts
  cutPoints(first: 500) { totalCount nodes { actor { id } lost pieces pieceCount sentence } }
  bridges(first: 500) { totalCount nodes { from { id } to { id } lost pieces sentence ties { id } } } } }`;
const COMMUNITIES = `query ($sides: [ID!]!) { communities(scope: { sides: $sides }) {
  summary modularity stability tooLittleKnown
  communities(first: 100) { nodes { number size inScope foundAgain members(first: 50) { nodes { id } } } }
  mismatches(first: 100) { nodes { cluster { id } match ofOthers sentence } } } }`;

/** What the engine before answered. */
const before = new Map<string, unknown>();

describe.each(engines)(
  "what comes apart and who belongs together in all data, on $name",
  (each) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await shipped(await each.open(), "both");
    });
    afterAll(() => engine.close());

    it.each([
      ...["", "helgeland", "nce-eyde", "helgeland grenland", "oslo ostfold"].flatMap((sides) => [
        [sides, "fragility", FRAGILITY],
        [sides, "communities", COMMUNITIES],
      ]),
    ])("is the same on every engine, for the sides “%s”: %s", async (sides, topic, query) => {
      const about = (sides ?? "").split(" ").filter((id) => id !== "");
      const answer = await asked(engine, query ?? "", { sides: about });
      const key = `${topic} ${sides}`;
      if (before.has(key)) expect(answer).toEqual(before.get(key));
      else before.set(key, answer);
      expect(JSON.stringify(answer)).not.toMatch(/undefined|NaN|\{n\}|\{a\}/);
    });

    it("comes apart most without Smart Innovation Norway", async () => {
      const { fragility } = await asked<{ fragility: unknown }>(
        engine,
        `{ fragility { cutPoints(first: 1) { nodes { actor { id } lost } } } }`,
      );
      const nodes = [{ actor: { id: "smart-innovation-norway" }, lost: 48 }];
      expect(fragility).toEqual({ cutPoints: { nodes } });
    });
  },
);
