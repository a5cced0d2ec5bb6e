import { expect, describe as group, it } from "vitest";
import { describe } from "../../../client/history/describe/describe.ts";
import { wordsOf } from "../../../client/texts.ts";
import { viewOf } from "../../../client/view/address.ts";

const AROUND =
  "/explore/actor/act?v=1&add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in,lo@9.0,nho@9.6";

const words = wordsOf("en");
const named = { words, nameOf: ({ id }: { id: string }) => id.toUpperCase() };

/** What the step from one address to another is called. */
const step = (from: string, to: string): string => describe(viewOf(from), viewOf(to), named);

/** What a change of the address by more parameters is called, and what taking them back is called. */
const both = (more: string): string[] => [
  step(AROUND, `${AROUND}&${more}`),
  step(`${AROUND}&${more}`, AROUND),
];

group("a step in words", () => {
  it("tells where an exploration begins", () => {
    expect(describe(null, viewOf(AROUND), named)).toBe("Started at ACT");
    expect(step(AROUND, "/explore/region/helgeland")).toBe("Started at HELGELAND");
    expect(describe(null, viewOf("/explore"), named)).toBe("An empty picture");
    expect(step(AROUND, "/explore")).toBe("An empty picture");
    expect(describe(null, viewOf("/explore?add=chosen,act@0.0"), named)).toBe("Came here");
  });

  it.each([
    [
      "add=neighbours:lo:SUPPORTS:in,a@1.1,b@2.2",
      "Expanded LO: is supported by, 2 actors",
      "Collapsed LO: is supported by, 2 actors",
    ],
    ["add=neighbours:lo:any:any,a@1.1", "Expanded LO: 1 actor", "Collapsed LO: 1 actor"],
    [
      "add=neighbours:lo:any:any,a@1.1&add=neighbours:nho:any:any,b@1.2",
      "Expanded LO and NHO: 2 actors",
      "Collapsed LO and NHO: 2 actors",
    ],
    ["add=theme:metals,a@1.1", "Added from METALS: 1 actor", "Removed from METALS: 1 actor"],
    [
      "add=paths:act:lo:nho,a@1.1",
      "Found paths between 3 actors: 1 actor",
      "Removed the paths between 3 actors: 1 actor",
    ],
  ])("tells who came by %s, and who went", (more, came, went) => {
    expect(both(more)).toEqual([came, went]);
  });

  it("does not yet know how many come while the answer is awaited", () => {
    expect(step(AROUND, `${AROUND}&add=neighbours:lo:any:any`)).toBe("Expanded LO: …");
  });

  it("tells of actors that were added or taken out by name", () => {
    const more = `${AROUND}&add=chosen,sintef@5.5&select=actor:sintef`;
    expect(step(AROUND, more)).toBe("Added SINTEF");
    expect(step(AROUND, AROUND.replace(",nho@9.6", ""))).toBe("Removed NHO");
    const without = "/explore/actor/act?v=1&add=chosen,act@0.0";
    expect(step(AROUND, without)).toBe("Collapsed ACT: is supported by, 2 actors");
  });

  it.each([
    ["hide=lo", "Hid LO", "Showed LO again"],
    ["hide=lo,nho", "Hid 2 actors", "Showed 2 actors again"],
    ["pin=lo", "Pinned LO", "Released LO"],
    ["only=selected", "Showed only the selection", "Showed the rest again"],
    ["as=table", "Showed the table", "Showed the graph"],
    ["rows=ties", "Showed ties in the table", "Showed actors in the table"],
    ["sort=-ties-in-all", "Sorted the table: Ties in all", "Stopped sorting the table"],
    ["columns=name,id", "Chose columns", "Chose columns"],
    ["basis=STATED", "Filtered: how sure", "Reset the filters"],
    ["since=2019&until=2021&kinds=Cluster", "Filtered: period and kinds", "Reset the filters"],
    ["select=actor:lo", "Selected LO", "Cleared the selection"],
    ["select=actor:lo,actor:nho", "Selected 2 things", "Cleared the selection"],
    ["select=tie:t1", "Selected a tie", "Cleared the selection"],
    ["open=filter", "Changed the view", "Changed the view"],
  ])("tells of %s", (more, done, takenBack) => {
    expect(both(more)).toEqual([done, takenBack]);
  });

  it("tells what is dragged from what is arranged", () => {
    const lo = AROUND.replace("lo@9.0", "lo@12.3");
    expect(step(AROUND, lo)).toBe("Moved LO");
    expect(step(AROUND, lo.replace("nho@9.6", "nho@12.9"))).toBe("Moved 2 actors");
    expect(step(AROUND, lo.replace("nho@9.6", "nho@0.9"))).toBe("Arranged anew");
  });

  it("speaks every language", () => {
    const to = viewOf(`${AROUND}&hide=lo,nho`);
    const say = (language: "nb" | "fi") =>
      describe(viewOf(AROUND), to, { ...named, words: wordsOf(language) });
    expect([say("nb"), say("fi")]).toEqual(["Skjulte 2 aktører", "Piilotettiin 2 toimijaa"]);
  });
});
