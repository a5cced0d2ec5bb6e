import { describe, expect, it } from "vitest";
import { figuresCsv } from "../../../../client/export/gap/figuresCsv.ts";
import { gapPicture } from "../../../../client/export/gap/gapPicture.ts";
import { introductionsCsv } from "../../../../client/export/gap/introductionsCsv.ts";
import { tiesCsv } from "../../../../client/export/gap/tiesCsv.ts";
import { tie } from "../../answer/links.ts";
import { introduction, introductions } from "../../introductions/introductions.ts";
import { exported } from "./exported.ts";

const theme = {
  font: "sans-serif",
  text: "#111",
  subtle: "#555",
  background: "#fff",
  line: "#999",
  accent: "#00f",
  onAccent: "#fff",
  tinted: "#eef",
  kinds: new Map(),
};
const look = { theme, measure: () => (text: string) => text.length * 6, width: 760 };

const linesOf = (csv: string): string[] => csv.split("\r\n");

describe("the figures as a table", () => {
  it("names every figure, and the sides, the data and the link", () => {
    const lines = linesOf(figuresCsv(exported()));
    expect(lines).toEqual(
      expect.arrayContaining([
        "from_id,north",
        "verdict,GAP",
        "observed_pairs,1",
        "expected_low,3",
        "cut_by,SINTEF (sintef)",
        "from_newest_source,2024",
        "data_version,0123456789abcdef",
        "link,https://example.org/gap/north/south",
      ]),
    );
  });

  it("leaves empty what nothing was read of, and no nought stands for it", () => {
    const lines = linesOf(
      figuresCsv(
        exported({ verdict: "NO_DATA", observed: 0, themes: [], rank: { themesKnown: false } }),
      ),
    );
    expect(lines).toEqual(expect.arrayContaining(["observed_pairs,", "themes_in_common,"]));
  });

  it("lets no name run as a formula", () => {
    const name = "=HYPERLINK(1)";
    const { cutting } = exported().gap;
    const csv = figuresCsv(exported({ cutting: cutting.map((actor) => ({ ...actor, name })) }));
    expect(csv).toContain("cut_by,'=HYPERLINK(1) (sintef)");
  });
});

it("takes every introduction along, page after page, with its factors, its reasons and the way back to the page", async () => {
  const first = {
    ...introductions([introduction()]),
    pageInfo: { hasNextPage: true, endCursor: "1" },
  };
  const second = introductions([introduction({ score: 0.1 })]);
  const csv = await introductionsCsv(
    exported({}, [{ introductions: first }, { introductions: second }]),
  );
  const lines = linesOf(csv);
  expect(lines[1]).toBe(
    "1,n1,n1,s1,s1,0.42,1,Nothing brings them closer.,0.75,A company and a lab.,1,Between knows both.,0.56,Both are well known.,Between,Between,,They would bring the sides closer.,https://example.org/gap/north/south",
  );
  expect(lines[2]).toMatch(/^2,n1,n1,s1,s1,0.1,/);
});

it("takes the ties behind the observed pairs along, one row for each assertion", async () => {
  const source = {
    id: "p1",
    title: "A page",
    publisher: null,
    language: "en",
    date: "2020",
    url: "https://example.org",
  };
  const period = { since: null, until: null, asOf: null };
  const evidence = [
    { id: "r1", claim: "They work together.", locator: "p. 2", basis: "STATED", role: null },
  ].map((each) => ({ ...each, ...period, roleLabel: "", source }));
  const ties = {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [{ ...tie("n1", "s1"), evidence }],
  };
  const lines = linesOf(await tiesCsv(exported({}, [{ gap: { ties } }])));
  expect(lines[1]).toContain("direct,,n1,n1,SUPPORTS,s1,s1,STATED");
  expect(lines[1]).toContain("They work together.,p1,A page");
});

it("draws what is on record against chance, in words as well, with the data and the link", () => {
  const { svg } = gapPicture(exported(), look);
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(drawn.querySelector("parsererror")).toBeNull();
  const text = drawn.documentElement.textContent ?? "";
  for (const said of [
    "North and South",
    "Pairs of actors with a tie on record",
    "on record: 1",
    "by chance: 3–10, on average 6",
    "A missing tie proves nothing.",
    "data version 0123456789ab",
  ])
    expect(text).toContain(said);
  expect(drawn.querySelector("a")?.getAttribute("href")).toBe(
    "https://example.org/gap/north/south",
  );
});
