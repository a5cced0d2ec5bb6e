import { act, useMemo } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Placing } from "../../../client/explore/Placing.tsx";
import { begun } from "../../../client/explore/steps/begun.ts";
import { useExploration } from "../../../client/explore/useExploration.ts";
import { useView } from "../../../client/view/useView.ts";
import { draw } from "../draw.tsx";
import { FakeWorker } from "../layout/FakeWorker.ts";
import { answer, member, tie } from "../network/world.ts";

const SETTLED = "/explore?v=1&add=chosen,act@0.0";
const EXPANDED = `${SETTLED}&add=neighbours:act:any:any`;

const ALONE = { network: answer([member("act")]) };
const TWO = {
  network: answer([member("act"), member("sintef")], [tie("sintef~SUPPORTS~act")], {
    added: [{ actors: ["sintef"], totalCount: 1 }],
  }),
};

/** What is known of the exploration of an address, and the way to another. */
function Explorer() {
  const [address, go] = useView();
  const view = useMemo(() => begun(address), [address]);
  const explored = useExploration(view);
  const onward = (): void =>
    go({
      ...view,
      explored: {
        ...view.explored,
        groups: [
          ...view.explored.groups,
          { origin: { type: "neighbours", of: "act", tie: null, direction: null }, actors: null },
        ],
      },
    });
  return (
    <>
      <button type="button" id="expand" onClick={onward}>
        expand
      </button>
      <p>
        {explored.state}{" "}
        {explored.state === "ready" && `${explored.data.network.members.size} actors`}
        {explored.state === "error" && explored.failure.kind}
      </p>
      {explored.state === "error" && (
        <button type="button" id="retry" onClick={explored.retry}>
          retry
        </button>
      )}
      {explored.state === "loading" && (
        <button type="button" id="cancel" onClick={explored.cancel}>
          cancel
        </button>
      )}
      {explored.placing && <Placing {...explored.placing} />}
    </>
  );
}

/** Lets time go by, and waits until what follows is drawn. */
const wait = (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
  FakeWorker.made = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const worker = (): FakeWorker => {
  const last = FakeWorker.made.at(-1);
  if (!last) throw new Error("no worker was asked for places");
  return last;
};

describe("finding places", () => {
  it("puts them into the address, and says nothing where that takes a moment", async () => {
    const { root, address, until } = await draw(<Explorer />, {
      address: EXPANDED,
      answers: { Network: TWO },
    });
    await wait(10);
    await act(async () => worker().say({ places: new Map([["sintef", { x: 3, y: -4 }]]) }));
    await until("ready 2 actors");
    expect(address()).toBe(`${EXPANDED},sintef@3.-4`);
    expect(root.querySelector("progress")).toBeNull();
  });

  it("says after a second how far it is, while the picture before stays", async () => {
    const { root, click, until } = await draw(<Explorer />, {
      address: SETTLED,
      answers: { Network: [ALONE, TWO] },
    });
    await until("ready 1 actors");
    await click("#expand");
    await wait(10);
    await act(async () => worker().say({ part: 0.25 }));
    expect(root.querySelector("progress")).toBeNull();
    await wait(1_000);
    expect(root.querySelector("progress")?.value).toBe(0.25);
    await act(async () => worker().say({ part: 0.5 }));
    expect(root.querySelector("progress")?.value).toBe(0.5);
    expect(root.textContent).toContain("ready 1 actors");
    expect(root.textContent).toContain("Finding places in the picture");
  });

  it("goes back to the view before where the reader does not want to wait", async () => {
    const { root, address, click, until } = await draw(<Explorer />, {
      address: SETTLED,
      answers: { Network: [ALONE, TWO, ALONE] },
    });
    await until("ready 1 actors");
    await click("#expand");
    await wait(1_100);
    await click(".placing button");
    expect(worker().terminated).toBe(true);
    expect(address()).toBe(SETTLED);
    expect(root.textContent).toContain("ready 1 actors");
    expect(root.querySelector(".placing")).toBeNull();
  });

  it("can be cancelled and begun again where there is no view before", async () => {
    const { root, click, until } = await draw(<Explorer />, {
      address: EXPANDED,
      answers: { Network: TWO },
    });
    await wait(1_100);
    await click("#cancel");
    await until("error cancelled");
    expect(worker().terminated).toBe(true);
    await click("#retry");
    await act(async () => worker().say({ places: new Map([["sintef", { x: 3, y: 4 }]]) }));
    await until("ready 2 actors");
    expect(FakeWorker.made).toHaveLength(2);
    expect(root.querySelector(".placing")).toBeNull();
  });
});
