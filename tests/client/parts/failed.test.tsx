import { expect, it, vi } from "vitest";
import { Failed } from "../../../client/parts/Failed.tsx";
import { draw } from "../draw.tsx";

const unknown = { kind: "unknownId", got: "helgelnd", nearest: ["helgeland"] } as const;

it("leads from an unknown id to the nearest ones, in the place where it stood", async () => {
  const to = { ...unknown, argument: "to" };
  const { root } = await draw(<Failed failure={to} onRetry={() => undefined} />, {
    address: "/links/grenland/helgelnd",
  });
  expect(root.textContent).toContain("“helgelnd” is not in the data");
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/links/grenland/helgeland");
});

it("puts a cluster right among the others that are set against each other", async () => {
  const { root } = await draw(
    <Failed failure={{ ...unknown, argument: "groups.clusters" }} onRetry={() => undefined} />,
    { address: "/gaps/clusters/grenland/helgelnd" },
  );
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/gaps/clusters/grenland/helgeland");
});

it("leads to the right page of an unknown actor", async () => {
  const { root } = await draw(
    <Failed failure={{ ...unknown, argument: "id" }} onRetry={() => undefined} />,
    { address: "/region/helgelnd" },
  );
  expect(root.querySelector("a")?.getAttribute("href")).toBe("/region/helgeland");
});

it.each(["away", "slow", "graphAway", "cancelled"] as const)(
  "offers to try again where it is %s",
  async (kind) => {
    const retry = vi.fn();
    const { click } = await draw(<Failed failure={{ kind }} onRetry={retry} />);
    await click("button");
    expect(retry).toHaveBeenCalledOnce();
  },
);

it("says of a graph that is away that it means nothing for the answer", async () => {
  const { root } = await draw(<Failed failure={{ kind: "graphAway" }} onRetry={() => undefined} />);
  expect(root.textContent).toContain("says nothing about the answer");
});
