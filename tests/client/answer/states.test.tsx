import { describe, expect, it } from "vitest";
import { Answer } from "../../../client/answer/Answer.tsx";
import type { Links } from "../../../client/answer/picture.ts";
import type { Question } from "../../../client/answer/question.ts";
import { draw } from "../draw.tsx";
import { actor, all, broker, links, tie } from "./links.ts";

const question: Question = { from: "north", to: "south", filter: {}, language: "EN" };
const nobody = { from: [], to: [] };

function answer(given: Partial<Links>) {
  return <Answer links={links(given)} question={question} members={nobody} />;
}

function headings(root: HTMLElement): string[] {
  return [...root.querySelectorAll("h2, h3")].map(({ textContent }) => textContent ?? "");
}

describe("an answer that links", () => {
  const linked = answer({
    direct: all([tie("n1", "s1")]),
    brokers: all([broker("Between", [tie("n1", "Between")], [tie("Between", "s1")])]),
  });

  it("shows the parts in their order, with counts", async () => {
    const { root } = await draw(linked);
    expect(headings(root)).toEqual([
      "Linked",
      "On both sides 0",
      "Direct ties 1",
      "Go-betweens 1",
      "Who is counted",
    ]);
    expect(root.querySelector(".answer-summary")?.textContent).toBe("That is the answer.");
    expect(root.textContent).toContain("3 actors in the data have no known place");
  });

  it("opens a go-between to its reason and its ties to either side, and keeps it in the address", async () => {
    const page = await draw(linked);
    expect(page.root.textContent).not.toContain("Between joins them.");
    await page.click('[aria-label="Evidence for Between"]');
    expect(page.root.textContent).toContain("Between joins them.");
    expect(page.root.textContent).toContain("Ties to North 1");
    expect(page.root.textContent).toContain("Ties to South 1");
    expect(page.address()).toBe("/?open=broker:Between");
  });

  it("fetches the evidence of a tie when it is opened", async () => {
    const evidence = { claim: "They said so.", id: "r1", locator: "p. 2", basis: "STATED" };
    const source = { id: "d1", title: "A page", publisher: null, language: "en", date: null };
    const whole = { ...evidence, role: "", roleLabel: "", since: null, until: null, asOf: null };
    const page = await draw(linked, {
      answers: {
        TieEvidence: { tie: { evidence: [{ ...whole, source: { ...source, url: null } }] } },
      },
    });
    await page.click('[aria-label="Evidence for n1 – s1"]');
    await page.until("They said so.");
  });

  it("says on other pages than the English one that claims are in English", async () => {
    const { root } = await draw(linked, { language: "nb" });
    expect(root.textContent).toContain("gjengitt på engelsk");
  });

  it("offers a page more while there is more, with the true count", async () => {
    const brokers = all([broker("b", [tie("n1", "b")], [tie("b", "s1")])]);
    const { root } = await draw(answer({ brokers: { ...brokers, totalCount: 90 } }));
    expect(root.textContent).toContain("25 of 90");
  });
});

describe("an answer that is empty", () => {
  it("reads as a finding where both sides are known, with what to try next", async () => {
    const { root } = await draw(answer({ finding: "NO_LINK_ON_RECORD" }));
    expect(headings(root)[0]).toBe("No link on record");
    expect(root.textContent).toContain("That is why.");
    expect(root.textContent).toContain("a finding, not a proof");
    const ways = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(ways).toContain("/links/around-North/south");
    expect(ways).toContain("/?basis=STATED,INFERRED,INTENDED");
    expect(ways).toContain("/about");
  });

  it("says something else where too little is known, and never that there is no tie", async () => {
    const { root } = await draw(answer({ finding: "TOO_LITTLE_KNOWN" }));
    expect(headings(root)[0]).toBe("Too little is known");
    expect(root.textContent).not.toContain("finding, not a proof");
    expect(root.textContent).not.toMatch(/no tie|no link/i);
  });

  it("offers to take the filter away where there is one", async () => {
    const { root } = await draw(answer({ finding: "NO_LINK_ON_RECORD" }), {
      address: "/?types=FUNDS",
    });
    expect(root.textContent).toContain("Take the filter away");
  });
});

it("tells what was left out, and the way to count it", async () => {
  const left = { reason: "PROGRAMME", count: 6, why: "So many are in it.", actor: actor("NIC") };
  const { root } = await draw(answer({ leftOut: [{ ...left, reason: "PROGRAMME" }] }));
  expect(root.textContent).toContain("So many are in it.");
  expect(root.querySelector('a[href="/?programmes=yes"]')).not.toBeNull();
});
