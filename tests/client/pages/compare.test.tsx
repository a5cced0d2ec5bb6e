import { act } from "react";
import { describe, expect, it } from "vitest";
import { ComparePage } from "../../../client/pages/compare/ComparePage.tsx";
import { useView } from "../../../client/view/useView.ts";
import { type Answers, draw } from "../draw.tsx";
import { EVIDENCE, page, SOURCE, TIE } from "../panels/data.ts";

const HTML = "<img src=x onerror=alert(1)>";

function said(id: string, changes: object = {}) {
  const source = { ...SOURCE, id, title: `Title of ${id}` };
  return { source, asOfFirst: null, asOfLast: null, tieCount: 1, ...changes };
}

const first = said("s1", { asOfFirst: "2018", asOfLast: "2020", tieCount: 2 });
const second = said("s2");

function compared(changes: object = {}, others: readonly object[] = []): Answers {
  return {
    Compare: {
      compareSources: {
        ...{ actor: TIE.to, first, second, summary: "In a few words." },
        ...{ kept: { totalCount: 1 }, onlyFirst: { totalCount: 1 }, onlySecond: { totalCount: 0 } },
        ...changes,
      },
      statements: { totalCount: 2 + others.length, nodes: [first, second, ...others] },
    },
    ComparedTies: { compareSources: { kept: page([TIE]), onlyFirst: page([TIE]) } },
    TieEvidence: { tie: { evidence: [EVIDENCE, { ...EVIDENCE, id: "r2", asOf: "2020" }] } },
  };
}

/** The page that the address names, whatever is chosen on it. */
function Page() {
  const [{ page: named }] = useView();
  return named.name === "compare" && <ComparePage of={named} />;
}

async function shown(answers: Answers = compared()) {
  const address = "/compare/act/SUPPORTS/in/s1/s2";
  const drawn = await draw(<Page />, { answers, address });
  return drawn;
}

describe("the page that compares two sources", () => {
  it("says what they are about, in words and in three lists with true counts", async () => {
    const { root, until } = await shown();
    await until("In a few words.");
    expect(root.querySelector("h1")?.textContent).toBe(
      "What two sources say: Arctic Cluster Team is supported by\u00a0…",
    );
    expect([...root.querySelectorAll("h2")].map((each) => each.textContent)).toEqual([
      ...["In both 1", "Only in the first 1", "Only in the second 0"],
    ]);
    expect(root.querySelector('[data-list="onlySecond"]')?.textContent).toContain("None.");
    expect(root.textContent).toContain("names 2 ties, as of 2018–2020");
    expect(root.textContent).toContain("names 1 tie, its statements carry no date");
  });

  it("opens a row to the evidence of each source", async () => {
    const { click, until } = await shown();
    await until("Industrial Green Tech");
    await click('[data-list="kept"] .tie-row button');
    await until("no date");
    await until("as of 2020");
  });

  it("swaps, and takes another source, in the address", async () => {
    const { root, until, click, address } = await shown(compared({}, [said("s3")]));
    await until("In a few words.");
    await click(".compare-actions button");
    expect(address()).toBe("/compare/act/SUPPORTS/in/s2/s1");
    const select = root.querySelector("select");
    if (!select) throw new Error("wanted a choice of sources, got none");
    expect([...select.options].map(({ text }) => text)).toEqual([
      ...["Title of s1 (2018)", "Title of s2 (undated)", "Title of s3 (undated)"],
    ]);
    select.value = "s3";
    await act(async () => select.dispatchEvent(new Event("change", { bubbles: true })));
    expect(address()).toBe("/compare/act/SUPPORTS/in/s3/s1");
  });

  it("lets a source that is silent be seen, and says that it is", async () => {
    const silent = said("s9", { tieCount: 0 });
    const { root, until } = await shown(compared({ second: silent }));
    await until("says nothing of such ties");
    expect(root.querySelectorAll("select")[1]?.value).toBe("s9");
  });

  it("keeps hostile titles and names text", async () => {
    const source = { ...SOURCE, title: HTML, url: "javascript:alert(1)" };
    const { root, until } = await shown(
      compared({ second: said("s2", { source }), summary: HTML, actor: { ...TIE.to, name: HTML } }),
    );
    await until(HTML);
    expect(root.querySelectorAll("img")).toHaveLength(0);
    const addresses = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(addresses.filter((each) => each?.startsWith("javascript"))).toEqual([]);
  });

  it("says what went wrong", async () => {
    const failure = {
      message: "x",
      extensions: { code: "UNKNOWN_ID", argument: "first", got: "s1", nearest: [] },
    };
    const { root, until } = await shown({ Compare: { errors: [failure] } });
    await until("“s1” is not in the data");
    expect(root.querySelector("h1")?.textContent).toBe("What two sources say");
  });
});
