import { afterEach, describe, expect, it, vi } from "vitest";
import { layout } from "../../../client/layout/layout.ts";
import { placesOf } from "../../../client/layout/places.ts";
import { FakeWorker } from "./FakeWorker.ts";
import { sceneOf } from "./scenes.ts";

const SCENE = sceneOf("a-b b-c");

/** Begins a layout in a fake worker. */
async function begun(options: Parameters<typeof layout>[1] = {}) {
  vi.stubGlobal("Worker", FakeWorker);
  FakeWorker.made = [];
  const places = layout(SCENE, options);
  await Promise.resolve();
  const [worker] = FakeWorker.made;
  if (!worker) throw new Error("no worker was made");
  return { places, worker };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the layout", () => {
  it("finds the same places without a worker, where there are none", async () => {
    vi.stubGlobal("Worker", undefined);
    expect(await layout(SCENE)).toEqual(placesOf(SCENE));
  });

  it("takes a worker's places, tells how far it is, and ends it", async () => {
    const onProgress = vi.fn();
    const { places, worker } = await begun({ onProgress });
    expect(worker.asked).toBe(SCENE);
    worker.say({ part: 0.5 });
    worker.say({ places: new Map([["a", { x: 1, y: 2 }]]) });
    expect(await places).toEqual(new Map([["a", { x: 1, y: 2 }]]));
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(worker.terminated).toBe(true);
  });

  it("ends the worker and says why when it is called off", async () => {
    const stop = new AbortController();
    const { places, worker } = await begun({ signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(places).rejects.toThrow("enough");
    expect(worker.terminated).toBe(true);
  });

  it("does not begin what was called off before", async () => {
    await expect(layout(SCENE, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it("finds places itself when the worker cannot be loaded", async () => {
    const { places, worker } = await begun();
    worker.dispatchEvent(new Event("error"));
    expect(await places).toEqual(placesOf(SCENE));
  });

  it("finds places itself when the worker falls silent", async () => {
    vi.useFakeTimers();
    const { places, worker } = await begun();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await places).toEqual(placesOf(SCENE));
    expect(worker.terminated).toBe(true);
  });

  it("asks nobody where there is nothing to place", async () => {
    vi.stubGlobal("Worker", FakeWorker);
    FakeWorker.made = [];
    expect(await layout({ ...SCENE, fresh: [] })).toEqual(new Map());
    expect(FakeWorker.made).toEqual([]);
  });
});
