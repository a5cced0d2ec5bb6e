import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openGrafeo } from "../../server/graph/grafeo.ts";

const GRAFEO = new URL("../../server/graph/grafeo.ts", import.meta.url).href;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const things = {
  name: "things",
  text: "MATCH (t:Thing) RETURN t.id AS id ORDER BY id",
  params: [],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "intercluster-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("has the data again when the file is opened again", async () => {
  const path = join(folder, "graph.grafeo");
  const first = await openGrafeo({ path });
  await first.write([{ name: "one", text: "CREATE (:Thing {id: 'a'})", params: {} }]);
  await first.close();
  const second = await openGrafeo({ path });
  expect(await second.read(things, {})).toEqual([{ id: "a" }]);
  await second.close();
});

it("refuses a file that another process has open, and says what to do", async () => {
  const path = join(folder, "graph.grafeo");
  const first = await openGrafeo({ path });
  const script = `
    const { openGrafeo } = await import(${JSON.stringify(GRAFEO)});
    await openGrafeo({ path: ${JSON.stringify(path)} }).catch((error) => console.log(String(error)));`;
  const run = promisify(execFile);
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { cwd: ROOT },
  );
  expect(stdout.trim()).toBe(
    `CannotOpenGraph: GRAFEO_PATH ${path}: another process has it open; stop that one, or name another file`,
  );
  expect(await first.read(things, {})).toEqual([]);
  await first.close();
});

it("refuses a file that is no graph, and leaves it as it is", async () => {
  const path = join(folder, "letter.txt");
  await writeFile(path, "Dear reader, this is not a graph at all.");
  await expect(openGrafeo({ path })).rejects.toThrow(/^GRAFEO_PATH .*letter\.txt: .*not a/);
});

it("does not answer once it is closed", async () => {
  const engine = await openGrafeo();
  await engine.close();
  await expect(engine.read(things, {})).rejects.toMatchObject({ name: "GraphUnavailable" });
});
