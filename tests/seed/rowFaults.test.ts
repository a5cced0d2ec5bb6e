import { describe, expect, it } from "vitest";
import { extra, type Files, faultsOf, more } from "./folder.ts";

const TYPES =
  "one of MEMBER_OF, STEERS, INITIATED, HOSTS, SUPPORTS, FUNDS, COLLABORATES_WITH, ENGAGED_WITH, " +
  "ATTENDED, SPUN_OUT_OF, PART_OF, ADMITTED_TO, LOCATED_IN";
const ID = "an id of small letters, digits and single hyphens, at most 100 characters";
const DATE = "a date YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or nothing";
const URL = "an address that begins with http:// or https://, or nothing";
const LAT = "degrees from -90 to 90 with at most 6 decimals";

const actor = (line: string) => more("actors.csv", line);
const relation = (line: string) => more("relations.csv", line);
const source = (line: string) => more("sources.csv", line);
const region = (line: string) => extra("regions.csv", line);

/** What is wrong · the files · file:line column · wanted · got */
const ROWS: ReadonlyArray<[string, Files, string, string, string]> = [
  ["an id with capitals", actor("Elm,Cluster,Elm,,,S.,,,,s1"), "actors.csv:4 id", ID, '"Elm"'],
  ["no id", actor(",Cluster,Elm,,,S.,,,,s1"), "actors.csv:4 id", ID, "nothing"],
  [
    "an unknown kind",
    actor("elm,Klynge,Elm,,,S.,,,,s1"),
    "actors.csv:4 kind",
    "one of Cluster, Company, Supporter, ResearchPartner",
    '"Klynge"',
  ],
  ["no name", actor("elm,Cluster,,,,S.,,,,s1"), "actors.csv:4 name", "some text", "nothing"],
  ["a name of blanks", actor("elm,Cluster, ,,,S.,,,,s1"), "actors.csv:4 name", "some text", '" "'],
  [
    "an alias that stands twice",
    actor("elm,Cluster,Elm,,Alm|Alm,S.,,,,s1"),
    "actors.csv:4 aliases",
    "some text, several separated by |, none twice",
    '"Alm|Alm"',
  ],
  [
    "an empty alias",
    actor("elm,Cluster,Elm,,Alm|,S.,,,,s1"),
    "actors.csv:4 aliases",
    "some text, several separated by |, none twice",
    '"Alm|"',
  ],
  [
    "a year of two digits",
    actor("elm,Cluster,Elm,,,S.,99,,,s1"),
    "actors.csv:4 founded",
    "a year of four digits, or nothing",
    '"99"',
  ],
  [
    "a website that runs code",
    actor("elm,Cluster,Elm,,,S.,,,javascript:alert(1),s1"),
    "actors.csv:4 website",
    URL,
    '"javascript:alert(1)"',
  ],
  [
    "no source",
    actor("elm,Cluster,Elm,,,S.,,,,"),
    "actors.csv:4 sources",
    `${ID}, several separated by |, none twice`,
    "nothing",
  ],
  ["a cell too few", actor("elm,Cluster,Elm,,,S.,,,s1"), "actors.csv:4 ", "10 cells", "9"],
  [
    "an unknown tie type",
    relation("r2,ash,LIKES,oak,,,,stated,x,s1,l,C."),
    "relations.csv:3 type",
    TYPES,
    '"LIKES"',
  ],
  [
    "a basis in capitals",
    relation("r2,ash,FUNDS,oak,,,,STATED,x,s1,l,C."),
    "relations.csv:3 basis",
    "one of stated, inferred, intended",
    '"STATED"',
  ],
  [
    "a day that no calendar has",
    relation("r2,ash,FUNDS,oak,2021-02-29,,,stated,x,s1,l,C."),
    "relations.csv:3 since",
    DATE,
    '"2021-02-29"',
  ],
  [
    "a date in words",
    relation("r2,ash,FUNDS,oak,,,May 2021,stated,x,s1,l,C."),
    "relations.csv:3 as_of",
    DATE,
    '"May 2021"',
  ],
  [
    "an unknown language",
    source("s2,B,,no,,,,"),
    "sources.csv:3 language",
    "one of nb, nn, en, fi, sv, de",
    '"no"',
  ],
  ["an ftp link", source("s2,B,,nb,,ftp://a.b,,"), "sources.csv:3 url", URL, '"ftp://a.b"'],
  [
    "a latitude beyond the pole",
    region("x,X,,county,,91,10,,s1"),
    "regions.csv:2 lat",
    LAT,
    '"91"',
  ],
  [
    "a latitude with a comma",
    region('x,X,,county,,"61,5",10,,s1'),
    "regions.csv:2 lat",
    LAT,
    '"61,5"',
  ],
  [
    "an unknown level",
    region("x,X,,city,,61,10,,s1"),
    "regions.csv:2 level",
    "one of country, macro, county, district, municipality, site",
    '"city"',
  ],
  [
    "a property with blanks",
    extra("facts.csv", "ash,number of members,5,,,s1,l,"),
    "facts.csv:2 property",
    "a name of small letters, digits and _",
    '"number of members"',
  ],
  [
    "a verdict that leaves it open",
    extra("same-as.csv", "ash,oak,maybe,s1,C."),
    "same-as.csv:2 verdict",
    "one of same, distinct",
    '"maybe"',
  ],
  [
    "a term without English",
    extra("translations.csv", "role,backer,støttespiller,,tukija"),
    "translations.csv:2 en",
    "some text",
    "nothing",
  ],
];

describe("a fault in a row", () => {
  it.each(ROWS)("%s", async (...[, files, place, wanted, got]) => {
    const faults = await faultsOf(files);
    expect(faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([place]);
    expect(faults).toMatchObject([{ wanted, got }]);
  });
});
