import type { Point } from "../view/explored.ts";
import { longEnough } from "./patience.ts";
import { placesOf } from "./places.ts";
import type { Scene } from "./scene.ts";

/** What the worker tells: how far it is, and in the end the places. */
export type FromWorker =
  | { readonly part: number }
  | { readonly places: ReadonlyMap<string, Point> };

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<Scene>) => {
  const onProgress = (part: number): void => tell({ part });
  tell({ places: placesOf(data, { enough: longEnough(), onProgress }) });
});
