import { useContext, useEffect } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { NetworkFilter } from "../../../client/filter/NetworkFilter.tsx";
import type { FacetCountsFragment } from "../../../client/network/network.gen.ts";
import { PlaceContext } from "../../../client/view/useView.ts";
import { draw } from "../draw.tsx";
import { facets, region, theme } from "./facets.ts";
import { box, button, click, press, write } from "./hand.ts";

let wide = true;
beforeEach(() => {
  wide = true;
  vi.stubGlobal("matchMedia", () => ({
    matches: wide,
    addEventListener() {},
    removeEventListener() {},
  }));
  return () => vi.unstubAllGlobals();
});

const some = facets({
  kinds: [
    { kind: "Cluster", count: 3 },
    { kind: "Company", count: 12 },
  ],
  types: [
    { type: "SUPPORTS", count: 4 },
    { type: "MEMBER_OF", count: 1234 },
  ],
  bases: [
    { basis: "STATED", count: 4 },
    { basis: "INTENDED", count: 2 },
  ],
  regions: [region("rana", 2)],
  themes: Array.from({ length: 30 }, (_, place) => theme(`theme ${place}`, 30 - place)),
  placeUnknown: 14,
  years: [{ year: 2014, count: 3 }],
  undated: 7,
});

/** Notes how each address came. */
function Steps({ noted }: { noted: string[] }) {
  const place = useContext(PlaceContext);
  useEffect(() => place.subscribe((arrival) => noted.push(`${arrival} ${place.address()}`)));
  return null;
}

/** Draws the filter, and keeps how each address came. */
async function drawn(
  address = "/explore",
  { counts = some, busy = false }: { counts?: FacetCountsFragment; busy?: boolean } = {},
) {
  const steps: string[] = [];
  const part = (
    <>
      <NetworkFilter facets={counts} busy={busy} />
      <Steps noted={steps} />
    </>
  );
  const page = await draw(part, { address });
  return { ...page, steps };
}

it("says beside each choice what it would leave", async () => {
  const { root } = await drawn();
  const labels = [...root.querySelectorAll("label")].map(({ textContent }) => textContent);
  expect(labels).toEqual(
    expect.arrayContaining(["Companies 12", "Clusters 3", "supports 4", "is a member of 1,234"]),
  );
});

it("takes each choice as a step of its own, in the order of the vocabulary", async () => {
  const { root, steps } = await drawn();
  await click(box(root, "supports"));
  await click(box(root, "is a member of"));
  await click(box(root, "Companies"));
  await click(box(root, "supports"));
  expect(steps).toEqual([
    "pushed /explore?types=SUPPORTS",
    "pushed /explore?types=MEMBER_OF,SUPPORTS",
    "pushed /explore?types=MEMBER_OF,SUPPORTS&kinds=Company",
    "pushed /explore?types=MEMBER_OF&kinds=Company",
  ]);
});

it("keeps a choice that leaves nothing, so that it can be taken back", async () => {
  const { root, address } = await drawn("/explore?kinds=ResearchPartner&regions=gone");
  expect(root.textContent).toContain("Research partners 0");
  await click(box(root, "Research partners"));
  await click(box(root, "gone"));
  expect(address()).toBe("/explore");
});

it("asks for no plans where neither stated nor inferred ties are wanted", async () => {
  const { root, address } = await drawn("/explore?basis=STATED");
  await click(box(root, "stated"));
  expect(address()).toBe("/explore");
  await click(box(root, "planned"));
  expect(address()).toBe("/explore?basis=STATED,INFERRED,INTENDED");
});

it("shows the top of a long list, more on demand, and finds the rest", async () => {
  const { root, address } = await drawn();
  await click(button(root, "Theme"));
  const shown = () => root.textContent?.match(/about theme/g)?.length;
  expect(shown()).toBe(12);
  expect(root.textContent).toContain("12 of 30");
  await click(button(root, "Show more"));
  expect(shown()).toBe(24);
  await write(box(root, "Find a theme"), "THEME 29");
  expect(shown()).toBe(1);
  await click(box(root, "about theme 29"));
  expect(address()).toBe("/explore?themes=theme%2029");
  await write(box(root, "Find a theme"), "nowhere");
  expect(root.textContent).toContain("None found");
});

it("shows a chosen one of a long list wherever it stands", async () => {
  const { root } = await drawn("/explore?themes=theme%2029");
  expect(box(root, "about theme 29").checked).toBe(true);
  expect(root.textContent).toContain("13 of 30");
});

it("says how many are in no known place, as no region", async () => {
  const { root } = await drawn();
  await click(button(root, "Region"));
  expect(root.textContent).toContain("Place unknown: 14");
  const labels = [...root.querySelectorAll("label")].map(({ textContent }) => textContent);
  expect(labels).not.toContainEqual(expect.stringMatching(/unknown/));
});

it("asks about ties without a date where a period makes it matter", async () => {
  const open = await drawn();
  expect(open.root.textContent).toContain("Without a date: 7");
  const limited = await drawn("/explore?since=2014");
  await click(box(limited.root, "Undated ones too 7"));
  expect(limited.address()).toBe("/explore?since=2014&undated=no");
});

it("takes a year when it is whole", async () => {
  const { root, steps } = await drawn();
  await write(box(root, "From year"), "201");
  await write(box(root, "From year"), "2014");
  expect(steps).toEqual(["pushed /explore?since=2014"]);
});

it("keeps the counts there were while new ones are awaited, and says so", async () => {
  const { root } = await drawn("/explore?kinds=Company", { busy: true });
  expect(root.querySelector("search")?.getAttribute("aria-busy")).toBe("true");
  expect(root.textContent).toContain("Companies 12");
});

it("begins closed where there is no room beside the view, saying how much is in force", async () => {
  wide = false;
  const { root } = await drawn("/explore?kinds=Company&since=2014");
  expect(root.textContent).toBe("Filters 2 in force");
  await click(button(root, "Filters"));
  expect(root.textContent).toContain("Companies 12");
});

it("shows a name made of markup as text", async () => {
  const counts = facets({ themes: [{ count: 1, theme: { id: "x", label: "<img src=x>" } }] });
  const { root } = await drawn("/explore?themes=x", { counts });
  expect(root.querySelector("img")).toBeNull();
  expect(root.textContent).toContain("<img src=x>");
});

it("takes a text on Enter at once, in one step", async () => {
  const { root, steps } = await drawn();
  const name = box(root, "Name contains");
  await write(name, " elkem ");
  await press(name, "Enter");
  expect(steps).toEqual(["pushed /explore?text=elkem"]);
});
