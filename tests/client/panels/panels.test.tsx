import { describe, expect, it } from "vitest";
import { PANELS } from "../../../client/panels/index.ts";
import { ITEM_TYPES, type ItemType } from "../../../client/view/view.ts";
import { type Answers, draw } from "../draw.tsx";
import { ACTOR, BARE_SOURCE, page, REGION, TIE } from "./data.ts";

/** What each panel asks for, with nothing on record. */
const EMPTY: Readonly<Record<ItemType, Answers>> = {
  actor: { ActorPanel: { actor: ACTOR } },
  tie: { TiePanel: { tie: { ...TIE, evidence: [] } } },
  region: {
    RegionPanel: { region: REGION },
    RegionActors: { region: { id: "x", actors: page([]) } },
  },
  theme: {
    ThemePanel: { theme: { id: "x", label: "Aluminium", actorCount: 0 } },
    ThemeActors: { theme: { id: "x", actors: page([]) } },
  },
  source: { SourcePanel: { source: BARE_SOURCE } },
};

function failing(answers: Answers): Answers {
  const failure = { errors: [{ message: "away", extensions: { code: "GRAPH_UNAVAILABLE" } }] };
  return Object.fromEntries(Object.keys(answers).map((name) => [name, failure]));
}

function unknown(answers: Answers): Answers {
  const nulls = Object.entries(answers).map(([name, data]) => {
    return [name, Object.fromEntries(Object.keys(data).map((key) => [key, null]))];
  });
  return Object.fromEntries(nulls);
}

function panel(type: ItemType, onClose?: () => void) {
  const { Panel } = PANELS[type];
  return <Panel id="some-id" place={onClose ? { level: 2, onClose } : { level: 1 }} />;
}

describe.each(ITEM_TYPES)("the panel of a %s", (type) => {
  it("draws a title and no empty figures where nothing is on record", async () => {
    const { root } = await draw(panel(type), { answers: EMPTY[type] });
    await expect
      .poll(() => root.querySelector("h1")?.textContent)
      .toMatch(/ACT|Arctic|Helgeland|Aluminium|A page/);
    expect(root.textContent).not.toMatch(/undefined|null|NaN|\{/);
  });

  it("says that an unknown id is not in the data, not that there is nothing", async () => {
    const { until } = await draw(panel(type), { answers: unknown(EMPTY[type]) });
    await until("“some-id” is not in the data");
  });

  it("says what went wrong and offers to try again", async () => {
    const { root, until } = await draw(panel(type), { answers: failing(EMPTY[type]) });
    await until("database does not answer");
    expect(root.querySelector('[role="alert"] button')?.textContent).toBe("Try again");
  });

  it("stands one level lower beside a question, where Escape closes it", async () => {
    let closed = 0;
    const { root } = await draw(
      panel(type, () => closed++),
      { answers: EMPTY[type] },
    );
    await expect.poll(() => root.querySelector("h2")).not.toBeNull();
    expect(root.querySelector("h1")).toBeNull();
    const pressed = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
    root.querySelector("h2")?.dispatchEvent(pressed);
    expect(closed).toBe(1);
  });
});

describe("a panel beside a question", () => {
  it("takes the focus when it opens, and gives it back when it closes", async () => {
    const link = document.createElement("button");
    document.body.append(link);
    link.focus();
    const { root, close } = await draw(
      panel("actor", () => undefined),
      { answers: EMPTY.actor },
    );
    await expect.poll(() => document.activeElement === root.querySelector("h2")).toBe(true);
    expect(document.activeElement?.textContent).toBe("Arctic Cluster Team");
    close();
    expect(document.activeElement).toBe(link);
    link.remove();
  });
});
