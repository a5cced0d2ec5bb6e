import { describe, expect, it, vi } from "vitest";
import { focusOn, press } from "../actions/press.ts";
import { draw } from "../draw.tsx";
import { Stage } from "./Stage.tsx";

const HERE = "/explore?v=1&add=chosen,act@0.0,molab@1.1,sintef@2.2,elkem@3.3,ntnu@4.4,lone@5.5";

type Scene = Parameters<typeof draw>[1];

/** A drawn stage that has the focus, and what it says saidAfter some keys. */
async function walking(scene: Scene = {}, stage = <Stage />) {
  const drawn = await draw(stage, { address: HERE, ...scene });
  await focusOn("[role=application]");
  return {
    ...drawn,
    said: () => drawn.root.querySelector("[role=status]")?.textContent,
    async saidAfter(...keys: string[]) {
      for (const key of keys) await press(key);
      return drawn.root.querySelector("[role=status]")?.textContent;
    },
  };
}

describe("the sentence for where one is", () => {
  it("begins with the first actor, and says nothing before the graph has the focus", async () => {
    const { root } = await draw(<Stage />, { address: HERE });
    const told = () => root.querySelector("[role=status]")?.textContent;
    expect(told()).toBe("");
    await focusOn("[role=application]");
    expect(told()).toBe("ACT, company. Actor 1 of 6 in the picture. 9 ties in all, 4 shown.");
    await focusOn("#hide");
    expect(told()).toBe("");
  });

  it("says whose neighbour one is at, by which ties, as seen from there", async () => {
    const { saidAfter } = await walking();
    expect(await saidAfter("ArrowDown")).toBe(
      "ELKEM, company. Neighbour 1 of 3 of ACT: is a member of, stated. 1 tie in all, 1 shown.",
    );
    expect(await saidAfter("ArrowRight", "ArrowRight")).toBe(
      "SINTEF, company. Neighbour 3 of 3 of ACT: supports, stated; is funded by, stated. 25 ties in all, 3 shown.",
    );
  });

  it("speaks Norwegian and Finnish", async () => {
    const nb = await walking({ language: "nb" });
    expect(await nb.saidAfter("ArrowDown")).toBe(
      "ELKEM, bedrift. Nabo 1 av 3 til ACT: er medlem av, oppgitt. 1 forbindelse i alt, 1 vises.",
    );
    nb.close();
    nb.root.remove();
    const fi = await walking({ language: "fi" });
    expect(await fi.saidAfter("ArrowDown")).toBe(
      "ELKEM, yritys. ACT, naapuri 1/3: jäsenenä, todettu. 1 side kaikkiaan, 1 näkyvissä.",
    );
  });

  it("says that no tie is on record where none is", async () => {
    const { saidAfter } = await walking();
    expect(await saidAfter("ArrowLeft")).toBe(
      "LONE, company. Actor 6 of 6 in the picture. No tie is on record under the filter.",
    );
  });

  it("says what went away, and where one is instead", async () => {
    const { saidAfter, click } = await walking();
    await saidAfter("ArrowDown", "PageDown", "ArrowDown");
    await saidAfter("ArrowUp");
    await click("#hide");
    expect(await saidAfter()).toBe(
      "SINTEF is no longer shown. ACT, company. Actor 1 of 5 in the picture. 9 ties in all, 2 shown.",
    );
    expect(await saidAfter("ArrowDown")).toMatch(/^ELKEM/);
  });
});

describe("the keys of the graph", () => {
  it("lead on, to the next type of tie, back and to the first", async () => {
    const { root, saidAfter } = await walking();
    const at = () => root.querySelector("[role=application]")?.className;
    await saidAfter("ArrowDown", "PageDown");
    expect(at()).toContain("at-sintef");
    await saidAfter("ArrowDown");
    expect(at()).toContain("at-ntnu");
    await saidAfter("Backspace");
    expect(at()).toContain("at-sintef");
    await saidAfter("PageUp");
    expect(at()).toContain("at-elkem");
    await saidAfter("Home");
    expect(at()).toContain("at-act");
  });

  it("select, add to the selection, and say so", async () => {
    const { address, saidAfter } = await walking();
    expect(await saidAfter("Enter")).toMatch(/^ACT, company, selected\./);
    expect(address()).toContain("select=actor:act");
    await saidAfter("ArrowDown", " ");
    expect(address()).toContain("select=actor:act,actor:elkem");
    expect(await saidAfter(" ")).toMatch(/^ELKEM, company\./);
    expect(address()).not.toContain("elkem&");
    expect(address()).toContain("select=actor:act&");
  });

  it("ask the panel to leave the focus here only while one goes on choosing", async () => {
    const { root, saidAfter } = await walking();
    const keeps = () => root.querySelector("[role=application]")?.hasAttribute("data-keeps-focus");
    await saidAfter(" ", "ArrowRight");
    expect(keeps()).toBe(true);
    await saidAfter("Enter");
    expect(keeps()).toBe(false);
  });

  it("open the menu of the actor one stands at, and zoom", async () => {
    const onMenu = vi.fn();
    const onZoom = vi.fn();
    const { saidAfter } = await walking({}, <Stage onMenu={onMenu} onZoom={onZoom} />);
    await saidAfter("ArrowDown", "Shift+F10", "+", "-");
    expect(onMenu).toHaveBeenCalledExactlyOnceWith("elkem");
    expect(onZoom.mock.calls).toEqual([["in"], ["out"]]);
  });

  it("leave other keys alone, and those of the browser", async () => {
    await walking();
    expect((await press("e")).defaultPrevented).toBe(false);
    expect((await press("Mod+-")).defaultPrevented).toBe(false);
    expect((await press("ArrowDown")).defaultPrevented).toBe(true);
  });

  it("go on from an actor that was chosen elsewhere", async () => {
    const { said } = await walking({ address: `${HERE}&select=actor:ntnu` });
    expect(said()).toMatch(/^NTNU, company, selected\. Actor 5 of 6/);
  });
});
