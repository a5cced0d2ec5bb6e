import { describe, expect, it, vi } from "vitest";
import type { Action } from "../../../client/actions/action.ts";
import { ACTIONS } from "../../../client/actions/index.ts";
import { followed } from "../../../client/history/followed.ts";
import { currentOf, NO_HISTORY, undone } from "../../../client/history/history.ts";
import { LANGUAGES } from "../../../client/languages.ts";
import { addressOf, viewOf } from "../../../client/view/address.ts";
import { AROUND, situationAt } from "./situations.ts";

function action(id: string): Action {
  const found = ACTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

/** Where an action leads from an address; null where it is not ready. */
function led(id: string, address: string): string | null {
  const situation = situationAt(address);
  if (!action(id).ready(situation)) return null;
  const go = vi.fn();
  action(id).run({ ...situation, go });
  return go.mock.lastCall ? addressOf(go.mock.lastCall[0]) : null;
}

/** Addresses at which actions are ready: nothing, one, two, all and hidden ones selected. */
const PLACES = ["", "&select=actor:act", "&select=actor:lo,actor:nho", "&hide=lo&pin=act"].map(
  (more) => addressOf(viewOf(AROUND + more)),
);

describe("the list of actions", () => {
  it("has each id and each key once", () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = ACTIONS.flatMap((each) => each.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names every action in every language, no two alike", () => {
    for (const language of LANGUAGES) {
      const names = ACTIONS.map(({ name }) => name[language]);
      expect(names.every((name) => /\S/.test(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has single letters only as keys of the graph and the table (WCAG 2.1.4)", () => {
    const anywhere = ACTIONS.filter((each) => each.anywhere).flatMap(({ keys }) => keys ?? []);
    expect(anywhere.length).toBeGreaterThan(0);
    expect(anywhere.filter((key) => !key.startsWith("Mod+"))).toEqual([]);
  });
});

describe.each(ACTIONS.map((each) => [each.id, each] as const))("%s", (id) => {
  it("leads to a view that its address gives back, and undo leads back", () => {
    for (const address of PLACES) {
      const to = led(id, address);
      if (to === null || to === address || viewOf(to).page.name !== "explore") continue;
      expect(addressOf(viewOf(to))).toBe(to);
      const before = followed(NO_HISTORY, address, "pushed");
      const after = followed(before, to, "pushed");
      expect(currentOf(after)).toBe(to);
      expect(currentOf(undone(after) ?? NO_HISTORY)).toBe(address);
    }
  });
});

describe("actions", () => {
  const lo = `${AROUND}&select=actor:lo`;
  const both = `${AROUND}&select=actor:lo,actor:nho`;

  it("expand only where there are ties beyond the picture", () => {
    expect(led("expand", `${AROUND}&select=actor:act`)).toContain("add=neighbours:act:any:any");
    expect(led("expand", lo)).toBeNull();
  });

  it("collapse all that an actor brought", () => {
    const act = `${AROUND}&select=actor:act`;
    expect(led("collapse", act)).toBe("/explore/actor/act?v=1&select=actor:act&add=chosen,act@0.0");
    expect(led("collapse", lo)).toBeNull();
  });

  it("find paths between two to ten", () => {
    expect(led("paths", lo)).toBeNull();
    expect(led("paths", both)).toContain("add=paths:lo:nho");
    const eleven = Array.from({ length: 11 }, (_, index) => `actor:a${index}`).join();
    expect(led("paths", `${AROUND}&select=${eleven}`)).toBeNull();
  });

  it("hide, show and pin what is selected", () => {
    expect(led("hide", lo)).toBe(`${AROUND}&hide=lo`);
    expect(led("showAll", `${AROUND}&hide=lo`)).toBe(AROUND);
    expect(led("showAll", AROUND)).toBeNull();
    expect(viewOf(led("pin", both) ?? "").explored.pinned).toEqual(["lo", "nho"]);
    expect(action("pin").pressed?.(situationAt(`${lo}&pin=lo`))).toBe(true);
    expect(action("pin").pressed?.(situationAt(AROUND))).toBe(false);
  });

  it("show only the selection, and everything again", () => {
    expect(viewOf(led("only", lo) ?? "").explored.onlySelected).toBe(true);
    expect(led("only", `${lo}&only=selected`)).toBe(addressOf(viewOf(lo)));
  });

  it("select neighbours, all and nothing", () => {
    expect(viewOf(led("selectNeighbours", lo) ?? "").select.map(({ id }) => id)).toEqual([
      "act",
      "lo",
    ]);
    expect(viewOf(led("selectAll", AROUND) ?? "").select).toHaveLength(3);
    expect(led("selectNone", lo)).toBe(AROUND);
    expect(led("selectNone", AROUND)).toBeNull();
  });

  it("lead onward to other pages", () => {
    expect(led("start", lo)).toBe("/explore/actor/lo");
    expect(led("page", lo)).toBe("/actor/lo");
    expect(led("links", both)).toBe("/links/lo/nho");
    expect(led("links", lo)).toBeNull();
  });

  it("open what the page has, and are not ready for what it does not have", () => {
    const open = vi.fn();
    const situation = situationAt(AROUND, {
      opener: (part) => (part === "history" ? open : null),
    });
    expect(action("export").ready(situation)).toBe(false);
    expect(action("history").ready(situation)).toBe(true);
    action("history").run(situation);
    expect(open).toHaveBeenCalledOnce();
  });
});
