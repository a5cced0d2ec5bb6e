import { describe, expect, it } from "vitest";
import { FaultyData } from "../../seed/fault.ts";
import { LIMITS } from "../../seed/limits.ts";
import { readFolders } from "../../seed/read.ts";
import { faultsOf, folderWith, more, SMALLEST } from "./folder.ts";

const ACTORS = SMALLEST["actors.csv"];

describe("a fault of a whole file", () => {
  it("is told where a file that each folder needs is missing", async () => {
    expect(await faultsOf({ "sources.csv": null, "actors.csv": ACTORS })).toContainEqual({
      ...{ file: "sources.csv", line: 0, column: "", wanted: "this file in each folder" },
      got: "none",
    });
  });

  it("is an empty file", async () => {
    const faults = await faultsOf({ "themes.csv": "" });
    expect(faults).toMatchObject([
      { line: 1, wanted: "the header actor,theme,source,locator", got: "an empty file" },
    ]);
  });

  it("is a header in another order, after which no row is judged", async () => {
    const faults = await faultsOf({ "themes.csv": "theme,actor,source,locator\nnobody,x,y\n" });
    expect(faults).toMatchObject([{ line: 1, got: '"theme,actor,source,locator"' }]);
  });

  it("is bytes that are not UTF-8, with line and column", async () => {
    const latin1 = Buffer.from(`${ACTORS}elm,Cluster,Bjørk,,,S.,,,,s1\n`, "latin1");
    expect(await faultsOf({ "actors.csv": latin1 })).toContainEqual({
      ...{ file: "actors.csv", line: 4, column: "", wanted: "UTF-8 text" },
      got: "bytes that are none, in column 15 of the line",
    });
  });

  it("is a NUL byte", async () => {
    const faults = await faultsOf({ "actors.csv": `${ACTORS}elm,\0` });
    expect(faults).toContainEqual(
      expect.objectContaining({ line: 4, wanted: "text", got: "a NUL byte" }),
    );
  });

  it.each([
    ["a quote that is never closed", 'elm,Cluster,"Elm,,,S.,,,,s1', "a closing quote"],
    ["text after a closing quote", 'elm,Cluster,"Elm"s,,,S.,,,,s1', "quotes around the whole cell"],
    ["a quote inside a cell", 'elm,Cluster,E"l"m,,,S.,,,,s1', "quotes around the whole cell"],
  ])("is %s", async (_, line, wanted) => {
    const faults = await faultsOf(more("actors.csv", line));
    expect(faults[0]).toMatchObject({ file: "actors.csv", line: 4, column: "" });
    expect(faults[0]?.wanted).toContain(wanted);
  });

  it("is a cell, a file or a number of rows beyond the limits", async () => {
    const limits = { ...LIMITS, cell: 50, rows: 2 };
    const long = more("actors.csv", `elm,Cluster,Elm,,,${"x".repeat(51)},,,,s1`);
    expect(await faultsOf(long, { ...LIMITS, cell: 50 })).toMatchObject([
      { line: 4, column: "summary", wanted: "at most 50 characters", got: "51 characters" },
    ]);
    expect(await faultsOf(long, limits)).toMatchObject([{ line: 4, wanted: "at most 2 rows" }]);
    const [fault] = await faultsOf({}, { ...LIMITS, fileBytes: 10 });
    expect(fault).toMatchObject({
      line: 0,
      wanted: "at most 10 bytes",
      got: `${SMALLEST["sources.csv"].length} bytes`,
    });
  });
});

describe("what the person reads", () => {
  it("names a folder that is not there, or is a file", async () => {
    const folder = folderWith();
    await expect(readFolders([`${folder}/none`])).rejects.toThrow("nothing at this path");
    await expect(readFolders([`${folder}/actors.csv`])).rejects.toThrow("got a file");
    await expect(readFolders([])).rejects.toThrow("wanted at least one folder, got none");
  });

  it("spells out fifty faults and counts the rest", async () => {
    const lines = Array.from({ length: 60 }, (_, n) => `e${n},Tree,Elm,,,S.,,,,s1`);
    const error = await readFolders([folderWith(more("actors.csv", ...lines))]).catch((e) => e);
    expect(error).toBeInstanceOf(FaultyData);
    expect(error.faults).toHaveLength(60);
    expect(error.message.split("\n")).toHaveLength(52);
    expect(error.message).toContain("The data has 60 faults; nothing was loaded.");
    expect(error.message).toContain("… and 10 more");
  });
});
