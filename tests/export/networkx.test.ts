import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gexfOf } from "../../client/export/network/gexf.ts";
import { graphmlOf } from "../../client/export/network/graphml.ts";
import { jsonOf } from "../../client/export/network/json.ts";
import { pictureSvg } from "../../client/export/network/svg/pictureSvg.ts";
import { roughly } from "../../client/graph/measure.ts";
import { wordsOf } from "../../client/texts.ts";
import { expected, type Found, inXml } from "./expected.ts";
import { THEME } from "./theme.ts";
import { exportedOf, HOSTILE } from "./world.ts";

const installed = runs("python3", ["-c", "import networkx"]);
if (!installed)
  console.warn("Skipped: files are not read by networkx, which python3 does not have.");

const LOOK = {
  theme: THEME,
  words: wordsOf("en"),
  measure: () => roughly,
  selected: new Set(["a1"]),
};

interface Read extends Found {
  readonly directed: boolean;
  readonly multigraph: boolean;
}

describe.skipIf(!installed)("networkx reads", () => {
  const exported = exportedOf(HOSTILE);
  const folder = mkdtempSync(join(tmpdir(), "intercluster-"));
  let read: Readonly<Record<"graphml" | "gexf" | "json", Read>> & { readonly svg: string[] };
  beforeAll(() => {
    const files = {
      "network.graphml": graphmlOf(exported),
      "network.gexf": gexfOf(exported, THEME),
      "network.json": jsonOf(exported),
      "network.svg": pictureSvg(exported, LOOK).svg,
    };
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const script = fileURLToPath(new URL("read.py", import.meta.url));
    read = JSON.parse(execFileSync("python3", [script, ...paths], { encoding: "utf8" }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(["graphml", "gexf", "json"] as const)("a directed multigraph from %s", (kind) => {
    expect(read[kind]).toMatchObject({ directed: true, multigraph: true });
    expect(Object.keys(read[kind].nodes)).toHaveLength(exported.actors.length);
    expect(Object.keys(read[kind].edges)).toHaveLength(exported.ties.length);
  });

  it("every attribute from GraphML", () => {
    expect(read.graphml).toMatchObject(expected(exported, inXml));
  });

  it("every attribute from GEXF, and where each actor is", () => {
    const { nodes, edges } = expected(exported, inXml);
    expect(read.gexf).toMatchObject({ nodes, edges });
    const { x, y } = exported.actors[7]?.at ?? { x: NaN, y: NaN };
    expect(read.gexf.nodes.a7?.viz).toMatchObject({
      position: { x, y: -y },
      color: { r: 1, g: 2, b: 3 },
    });
  });

  it("a picture as strict XML, without scripts", () => {
    const tags = new Set(read.svg.map((tag) => tag.replace("{http://www.w3.org/2000/svg}", "")));
    expect([...tags].sort()).toEqual(
      ["a", "circle", "desc", "g", "path", "rect", "svg", "text", "title", "tspan"].sort(),
    );
  });

  it("every attribute from JSON", () => {
    expect(read.json).toMatchObject(expected(exported, (value) => value));
  });
});

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
