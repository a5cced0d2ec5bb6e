import { describe, expect, it } from "vitest";
import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import { extra, faultsOf, folderWith, more, SMALLEST } from "./folder.ts";

describe("reading folders", () => {
  it("needs actors, relations and sources alone", async () => {
    const dataset = await readFolders([folderWith()]);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["ash", "oak"]);
    expect(dataset.relations[0]).toEqual({
      ...{ id: "r1", from: "ash", type: "SUPPORTS", to: "oak", since: null, until: null },
      ...{ asOf: "2020", basis: "STATED", role: "backer", source: "s1", locator: "line 1" },
      claim: "Ash backs Oak.",
    });
    expect(dataset.regions).toEqual([]);
  });

  it("does not mind a byte order mark, CRLF, empty lines and a missing last line break", async () => {
    const windows = `\uFEFF${SMALLEST["actors.csv"].replaceAll("\n", "\r\n")}\r\nelm,Cluster,Elm,,,S.,,,,s1`;
    const dataset = await readFolders([folderWith({ "actors.csv": windows })]);
    expect(dataset.actors.map(({ id, sources }) => [id, ...sources])).toEqual([
      ["ash", "s1"],
      ["oak", "s1"],
      ["elm", "s1"],
    ]);
  });

  it("counts physical lines where a cell has line breaks", async () => {
    const files = more(
      "actors.csv",
      'elm,Cluster,Elm,,,"One.\nTwo.",,,,s1',
      "fir,Tree,Fir,,,S.,,,,s1",
    );
    expect(await faultsOf(files)).toMatchObject([{ line: 6, column: "kind" }]);
  });

  it("finds what a row refers to in any of the folders", async () => {
    const first = folderWith(extra("same-as.csv", "ash,elm,same,s2,C."));
    const second = folderWith({
      "sources.csv": SMALLEST["sources.csv"].replace("s1,", "s2,"),
      "actors.csv": SMALLEST["actors.csv"].replace(/ash.*\noak(.*)s1/, "elm$1s2"),
      "relations.csv": SMALLEST["relations.csv"].replace("r1,ash", "r2,elm"),
    });
    const { identities, relations } = await readFolders([first, second]);
    expect(identities).toMatchObject([{ a: "ash", b: "elm", verdict: "SAME" }]);
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      ["ash", "oak"],
      ["elm", "oak"],
    ]);
  });

  it("reports every fault of every file at once", async () => {
    const faults = await faultsOf({
      ...more("actors.csv", "elm,Tree,,,,S.,19,,,s1", "fir,Cluster,Fir,,,S.,,,,s7"),
      ...extra("themes.csv", "ash,Wood,s1,l"),
    });
    expect(faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([
      "actors.csv:4 kind",
      "actors.csv:4 name",
      "actors.csv:4 founded",
      "themes.csv:2 theme",
      "actors.csv:5 sources",
    ]);
  });

  // Counted from the files themselves: lines less headers.
  it("reads the data that ships, and documents alone", async () => {
    const both = await readFolders(SHIPPED_FOLDERS);
    expect([both.actors.length, both.relations.length, both.additions.length]).toEqual([
      534, 1206, 21,
    ]);
    expect(both.folders).toEqual(["documents", "national"]);
    const documents = await readFolders(SHIPPED_FOLDERS.slice(0, 1));
    expect([documents.actors.length, documents.relations.length]).toEqual([63, 158]);
  });
});
