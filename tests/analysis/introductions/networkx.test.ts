import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { introductions } from "../../../server/analysis/introductions/introductions.ts";
import { KARATE } from "../goldenGraphs.ts";
import { groundOfPairs } from "./world.ts";

const installed = hasNetworkx();
if (!installed)
  console.warn("Skipped: gains are not compared with networkx, which python3 does not have.");

describe.skipIf(!installed)("networkx agrees", () => {
  it("on the gain of every tie that two sides of the karate club could have", async () => {
    const from = ["00", "01", "04", "05", "11", "16", "21"];
    const to = ["14", "23", "24", "26", "29", "32", "33"];
    const ground = groundOfPairs([...new Set(KARATE.flat())], KARATE);
    const { ranked } = await introductions(ground, { sides: [from, to], first: 100 });
    const script = fileURLToPath(new URL("gains.py", import.meta.url));
    const input = JSON.stringify({ edges: KARATE, from, to });
    const theirs = JSON.parse(execFileSync("python3", [script], { input, encoding: "utf8" }));
    expect(ranked).toHaveLength(Object.keys(theirs).length);
    for (const each of ranked)
      expect(each.gain.efficiency).toBeCloseTo(theirs[`${each.from} ${each.to}`], 8);
  });
});

function hasNetworkx(): boolean {
  try {
    execFileSync("python3", ["-c", "import networkx"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
