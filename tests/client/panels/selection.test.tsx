import { describe, expect, it } from "vitest";
import { networkOf } from "../../../client/network/network.ts";
import { NetworkContext } from "../../../client/network/networkContext.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { commonOf } from "../../../client/panels/selection/common.ts";
import { SelectionPanel } from "../../../client/panels/selection/SelectionPanel.tsx";
import { viewOf } from "../../../client/view/address.ts";
import { draw } from "../draw.tsx";
import { answer, member, tie } from "../network/world.ts";

const said = answer(
  [
    member("a", { regions: ["bodo", "nordland"], themes: ["metals"] }),
    member("b", { regions: ["rana", "nordland"], themes: ["metals", "energy"] }),
    member("c"),
    member("bridge"),
    member("one"),
  ],
  [
    tie("a~SUPPORTS~b"),
    tie("bridge~FUNDS~a"),
    tie("b~MEMBER_OF~bridge"),
    tie("one~FUNDS~a"),
    tie("a~FUNDS~c"),
  ],
  { hiddenTies: ["a~FUNDS~c"] },
);
said.facets.regions = [
  { count: 2, region: { id: "nordland", name: "Nordland", level: "COUNTY", parent: null } },
];
said.facets.themes = [{ count: 2, theme: { id: "metals", label: "Metals" } }];
const network = networkOf(said);

describe("what several actors have in common", () => {
  it("is what all of them are in and work on, and no more", () => {
    expect(commonOf(network, ["a", "b"])).toMatchObject({
      regions: ["nordland"],
      themes: ["metals"],
    });
    expect(commonOf(network, ["a", "b", "c"])).toMatchObject({ regions: [], themes: [] });
  });

  it("is the ties between them that no filter hides", () => {
    expect(commonOf(network, ["a", "b", "c"]).ties.map(({ id }) => id)).toEqual(["a~SUPPORTS~b"]);
  });

  it("is who is tied to more than one of them", () => {
    const { between } = commonOf(network, ["a", "b"]);
    expect(between.map(({ member: { actor }, tiedTo }) => [actor.id, tiedTo])).toEqual([
      ["bridge", 2],
    ]);
  });
});

describe("the panel of a selection", () => {
  const address = "/explore?select=actor:a,actor:b,actor:c&add=chosen,a@0.0,b@0.9,c@9.0";
  const view = viewOf(address);
  const panel = (
    <NetworkContext value={{ view, network, shown: shownOf(network, view) }}>
      <SelectionPanel place={{ level: 2 }} />
    </NetworkContext>
  );

  it("names what is unknown as unknown, never as nothing", async () => {
    const { root, until } = await draw(panel, { address });
    await until("3 selected");
    expect(root.textContent).toContain("The place of 1 of them is unknown.");
    expect(root.textContent).toContain("No region and no theme in common is on record.");
  });

  it("takes one out, and asks for paths between all of them", async () => {
    const drawn = await draw(panel, { address });
    await drawn.click('a[aria-label="Take C out of the selection"]');
    expect(drawn.address()).toContain("select=actor:a,actor:b&");
    await drawn.click(".panel-actions button");
    expect(drawn.address()).toMatch(/add=paths:a:b/);
  });
});
