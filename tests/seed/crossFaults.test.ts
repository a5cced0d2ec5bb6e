import { describe, expect, it } from "vitest";
import { extra, type Files, faultsOf, more } from "./folder.ts";

const actor = (line: string) => more("actors.csv", line);
const relation = (line: string) => more("relations.csv", line);
const NORWAY = "norway,Norge,,country,,62,10,,geonames";

/** What is wrong · the files · file:line column · wanted · a part of what was got */
const BETWEEN: ReadonlyArray<[string, Files, string, string, string]> = [
  [
    "an id that is taken",
    actor("ash,Company,Ash again,,,S.,,,,s1"),
    "actors.csv:4 id",
    "one that is not taken",
    "actors.csv:2",
  ],
  [
    "an id that is an actor and a region",
    extra("regions.csv", "ash,Ash,,county,,62,10,,s1"),
    "regions.csv:2 id",
    "one that is not taken",
    "actors.csv:2",
  ],
  [
    "an assertion that only has another id",
    relation("r2,ash,SUPPORTS,oak,,,2020,stated,backer,s1,line 1,Ash backs Oak."),
    "relations.csv:3 ",
    "a row that says something new",
    "relations.csv:2",
  ],
  [
    "a theme twice from one source",
    extra("themes.csv", "ash,wood,s1,line 1", "ash,wood,s1,line 2"),
    "themes.csv:3 ",
    "a row that says something new",
    "themes.csv:2",
  ],
  [
    "a source that nobody has",
    actor("elm,Cluster,Elm,,,S.,,,,s1|s9"),
    "actors.csv:4 sources",
    "the id of a source",
    '"s9"',
  ],
  [
    "a tie from a stranger",
    relation("r2,elm,FUNDS,oak,,,,stated,x,s1,l,C."),
    "relations.csv:3 from",
    "the id of an actor",
    '"elm"',
  ],
  [
    "a place that is an actor",
    relation("r2,ash,LOCATED_IN,oak,,,,stated,seat,s1,l,C."),
    "relations.csv:3 to",
    "the id of a region",
    '"oak"',
  ],
  [
    "an actor tied to itself",
    relation("r2,ash,FUNDS,ash,,,,stated,x,s1,l,C."),
    "relations.csv:3 to",
    "another actor than in from",
    '"ash"',
  ],
  [
    "an end before the beginning",
    relation("r2,ash,FUNDS,oak,2020-06,2020-05,,stated,x,s1,l,C."),
    "relations.csv:3 until",
    "a date that is not before since, 2020-06",
    '"2020-05"',
  ],
  [
    "a parent that nobody has",
    extra("regions.csv", "x,X,,county,norge,62,10,,geonames"),
    "regions.csv:2 parent",
    "the id of a region",
    '"norge"',
  ],
  [
    "a county in a county",
    extra("regions.csv", NORWAY, "x,X,,county,norway,62,10,,s1", "y,Y,,county,x,62,10,,s1"),
    "regions.csv:4 parent",
    "a parent of a wider level than county",
    '"x", a county',
  ],
  [
    "a country in a county",
    extra("regions.csv", "x,X,,county,,62,10,,s1", "y,Y,,country,x,62,10,,s1"),
    "regions.csv:3 parent",
    "a parent of a wider level than country",
    '"x", a county',
  ],
  [
    "a fact about nobody",
    extra("facts.csv", "elm,members,5,,,s1,l,"),
    "facts.csv:2 subject",
    "the id of an actor or a region",
    '"elm"',
  ],
  [
    "a translated summary of nobody",
    extra("translations.csv", "summary,elm,Alm.,,Jalava."),
    "translations.csv:2 key",
    "the id of an actor",
    '"elm"',
  ],
  [
    "an actor that is the same as itself",
    extra("same-as.csv", "ash,ash,distinct,s1,C."),
    "same-as.csv:2 b",
    "another actor than in a",
    '"ash"',
  ],
  [
    "two verdicts on one pair",
    extra("same-as.csv", "ash,oak,same,s1,C.", "oak,ash,distinct,s1,C."),
    "same-as.csv:3 ",
    "one row for a pair",
    "same-as.csv:2",
  ],
];

describe("a fault between rows", () => {
  it.each(BETWEEN)("%s", async (...[, files, place, wanted, got]) => {
    const faults = await faultsOf(files);
    expect(faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([place]);
    expect(faults[0]?.wanted).toBe(wanted);
    expect(faults[0]?.got).toContain(got);
  });

  it("regions within each other are told for each of them", async () => {
    const faults = await faultsOf(
      extra("regions.csv", "x,X,,site,y,62,10,,s1", "y,Y,,site,x,62,10,,s1"),
    );
    expect(faults.map(({ line, wanted }) => [line, wanted])).toEqual([
      [2, "a parent that is not below the region itself"],
      [3, "a parent that is not below the region itself"],
    ]);
  });

  it("an actor cannot be folded twice, nor into one that goes away", async () => {
    const elm = actor("elm,Cluster,Elm,,,S.,,,,s1");
    const twice = extra("same-as.csv", "ash,elm,same,s1,C.", "oak,elm,same,s1,C.");
    const chain = extra("same-as.csv", "ash,oak,same,s1,C.", "oak,elm,same,s1,C.");
    expect(await faultsOf({ ...elm, ...twice })).toMatchObject([{ line: 3, column: "b" }]);
    expect(await faultsOf({ ...elm, ...chain })).toMatchObject([{ line: 3, column: "a" }]);
  });
});
