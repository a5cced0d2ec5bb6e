import { describe, expect, it } from "vitest";
import { SourcePanel } from "../../../client/panels/source/SourcePanel.tsx";
import { draw } from "../draw.tsx";
import { BARE_SOURCE, EVIDENCE, page, SOURCE, TIE } from "./data.ts";

const HTML = "<b>bold</b>";
const PAGE = { level: 1 } as const;
const other = { ...TIE.from, name: HTML };
const place = {
  ...{ id: "act~LOCATED_IN~north", role: "seat", roleLabel: "seat", basis: "STATED" },
  ...{ actor: TIE.to, region: { id: "north", name: "North" }, evidence: [EVIDENCE] },
};
const fact = {
  ...{ id: "f1", property: "people", propertyLabel: "people", value: "1200", unitLabel: "persons" },
  ...{ asOf: "2020", qualifierLabel: null, locator: "page 3", source: SOURCE },
};
const region = { __typename: "Region", id: "north", regionName: "North" };
const theme = {
  ...{ id: "t1", locator: "page 2", actor: TIE.to, theme: { id: "steel", label: "Steel" } },
};
const identity = {
  ...{ id: "i1", verdict: "SAME", claim: "It says so.", otherName: HTML },
  ...{ actor: TIE.to, other: TIE.to },
};
const list = (name: string, rows: object) => ({ source: { id: "p1", [name]: rows } });

const answers = {
  SourcePanel: {
    source: {
      ...BARE_SOURCE,
      ...{ evidenceCount: 3, ties: { totalCount: 2 }, locations: { totalCount: 1 } },
      ...{ themes: { totalCount: 1 }, facts: { totalCount: 2 }, identities: { totalCount: 2 } },
      actors: { totalCount: 1 },
    },
  },
  SourceTies: list("ties", page([TIE, { ...TIE, id: "act~FUNDS~igt", type: "FUNDS" }])),
  SourcePlaces: list("locations", page([place])),
  SourceThemes: list("themes", page([theme])),
  SourceFacts: list(
    "facts",
    page([
      { ...fact, subject: { __typename: "Cluster", ...TIE.to } },
      { ...fact, id: "f2", subject: region },
    ]),
  ),
  SourceActors: list("actors", page([TIE.to])),
  SourceIdentities: list(
    "identities",
    page([identity, { ...identity, id: "i2", verdict: "DISTINCT", other }]),
  ),
};

async function shown() {
  const drawn = await draw(<SourcePanel id="p1" place={PAGE} />, {
    answers,
    address: "/source/p1",
  });
  for (const text of ["supports", "is in", "Steel", "persons", "It says so."])
    await drawn.until(text);
  return drawn;
}

describe("the panel of a source", () => {
  it("lists all that rests on it, each kind with its count", async () => {
    const { root } = await shown();
    expect([...root.querySelectorAll("h2")].map((each) => each.textContent)).toEqual([
      ...["Ties that rest on it 2", "Places that rest on it 1", "Themes that rest on it 1"],
      ...["Facts that rest on it 2", "What it says of names 2", "Actors that it describes 1"],
    ]);
    expect(root.textContent).toContain("3 statements about ties and places rest on it.");
    expect(root.textContent).toContain("1,200 persons as of 2020");
    expect(root.textContent).toContain("is the same as <b>bold</b>");
    expect(root.textContent).toContain("is another than");
    expect(root.querySelectorAll("b")).toHaveLength(0);
  });

  it("leads to whatever it speaks of", async () => {
    const { root } = await shown();
    const addresses = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(addresses).toEqual(
      expect.arrayContaining(["/region/north", "/actor/act", "/theme/steel"]),
    );
  });

  it("names each button of its rows differently", async () => {
    const { root } = await shown();
    const names = [...root.querySelectorAll("[aria-expanded]")].map((each) => each.textContent);
    expect(names).toEqual([
      "Evidence – Industrial Green Tech supports Arctic Cluster Team",
      "Evidence – Industrial Green Tech funds Arctic Cluster Team",
      "Evidence – Arctic Cluster Team is in North",
    ]);
  });

  it("says so where nothing rests on it", async () => {
    const { until } = await draw(<SourcePanel id="p1" place={PAGE} />, {
      answers: { SourcePanel: { source: BARE_SOURCE } },
      language: "nb",
    });
    await until("Ingenting i dataene hviler på denne kilden.");
  });
});
