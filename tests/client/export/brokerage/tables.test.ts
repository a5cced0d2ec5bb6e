import { describe, expect, it } from "vitest";
import { fileNameOf } from "../../../../client/export/brokerage/fileNameOf.ts";
import {
  bridgesCsv,
  brokersCsv,
  communitiesCsv,
  cutPointsCsv,
  mismatchesCsv,
} from "../../../../client/export/brokerage/tables.ts";

const actor = {
  __typename: "Cluster",
  id: "a",
  kind: "Cluster",
  name: "=A",
  shortName: "",
} as const;
const other = { ...actor, id: "b", name: "B" };

/** Rows as a page lists them, under a filter that its address names. */
function listed<Row>(...rows: Row[]) {
  return { rows, link: "https://ic.example/brokerage?basis=STATED" };
}

/** The lines of a file without its mark. */
function lines(csv: string): string[] {
  return csv.replace("\uFEFF", "").trimEnd().split("\r\n");
}

describe("the lists as CSV", () => {
  it("gives every figure of a go-between and the way back to the page, leaves what is not defined empty, and defuses names", () => {
    const roles = { coordinator: 1, gatekeeper: 2, itinerant: 3, liaison: 4, unknown: 5 };
    const [head, row] = lines(
      brokersCsv(
        listed({
          ...{ actor, degree: 3, betweenness: 1.5, normalised: 0.25, error: null, roles },
          ...{ constraint: null, effectiveSize: null, group: null, pairs: 2, onlyRoute: 1 },
          sentence: "A joins two, alone.",
        }),
      ),
    );
    expect(head?.split(",").length).toBe(20);
    expect(row).toBe(
      'a,\'=A,Cluster,2,1,1.5,,0.25,,,3,,,1,2,3,4,5,"A joins two, alone.",https://ic.example/brokerage?basis=STATED',
    );
  });

  it("gives who and what it hangs by", () => {
    const cut = { actor, lost: 3, pieces: [9, 3], pieceCount: 4, sentence: "" };
    expect(lines(cutPointsCsv(listed(cut)))[1]).toBe(
      "a,'=A,Cluster,3,4,9 3,,https://ic.example/brokerage?basis=STATED",
    );
    const bridge = { from: actor, to: other, ties: [], lost: 3, pieces: [9, 3], sentence: "" };
    expect(lines(bridgesCsv(listed(bridge)))[1]).toBe(
      "a,'=A,b,B,,,3,9 3,,https://ic.example/brokerage?basis=STATED",
    );
  });

  it("gives clusters against communities, and communities", () => {
    const mismatch = {
      cluster: actor,
      community: { number: 2, size: 9 },
      match: 0,
      ofOthers: 0,
      sentence: "No tie.",
    };
    expect(lines(mismatchesCsv(listed(mismatch)))[1]).toBe(
      "a,'=A,2,9,0,0,No tie.,https://ic.example/brokerage?basis=STATED",
    );
    const community = {
      number: 0,
      size: 2,
      inScope: 1,
      foundAgain: 0.5,
      members: { nodes: [other] },
    };
    expect(lines(communitiesCsv(listed(community)))[1]).toBe(
      "0,2,1,0.5,B,https://ic.example/brokerage?basis=STATED",
    );
  });
});

it("names files safely, by what they hold", () => {
  const made = { day: "2026-01-02", version: "abcdef0123456789" };
  expect(fileNameOf("go-betweens", ["a/../b", "grenland"], made)).toBe(
    "intercluster-go-betweens-a-b-grenland-2026-01-02-data-abcdef012345",
  );
});
