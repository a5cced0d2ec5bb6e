import type { NetworkModel } from "../../client/graph/network/model.ts";

/** A picture that was drawn. */
export interface Drawn {
  /** Pixels of the picture. */
  placeOf(actor: string): { x: number; y: number };
  /** Only ours: another model in the place of the one before. */
  show?(model: NetworkModel): void;
  destroy(): void;
}
