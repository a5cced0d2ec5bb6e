import type { Point } from "../view/explored.ts";
import type { FromWorker } from "./layout.worker.ts";
import { longEnough } from "./patience.ts";
import type { Layout, LayoutOptions, Scene } from "./scene.ts";

/**
 * Milliseconds for a worker to come up and answer. It stops looking for better places long before, so it
 * is lost when these are over.
 */
const LOST_AFTER = 20_000;

/** Finds places in a worker, so that the page stays at hand; in place where there are no workers. */
export const layout: Layout = async (scene, options = {}) => {
  options.signal?.throwIfAborted();
  if (scene.fresh.length === 0) return new Map();
  if (typeof Worker === "undefined") return inPlace(scene, options);
  const places = await inWorker(scene, options);
  return places ?? inPlace(scene, options);
};

/** Null where there is no answer: the worker's file was not to be had, or it fell silent. */
function inWorker(
  scene: Scene,
  { signal, onProgress }: LayoutOptions,
): Promise<ReadonlyMap<string, Point> | null> {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<ReadonlyMap<string, Point> | null>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    timer = setTimeout(() => resolve(null), LOST_AFTER);
    worker.addEventListener("error", () => resolve(null));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if ("places" in data) resolve(data.places);
      else onProgress?.(data.part);
    });
    worker.postMessage(scene);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** The same on the page's own thread, which stands still meanwhile. */
async function inPlace(
  scene: Scene,
  { signal }: LayoutOptions,
): Promise<ReadonlyMap<string, Point>> {
  const { placesOf } = await import("./places.ts");
  signal?.throwIfAborted();
  return placesOf(scene, { enough: longEnough() });
}
