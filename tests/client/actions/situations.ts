import { vi } from "vitest";
import type { Effects, Situation } from "../../../client/actions/action.ts";
import { selectedActors } from "../../../client/explore/steps/marks.ts";
import { networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { viewOf } from "../../../client/view/address.ts";
import { answer, member, tie } from "../network/world.ts";

/** Three actors, two of them brought by the first, which has more ties than are in the picture. */
export const AROUND =
  "/explore/actor/act?v=1&add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in,lo@9.0,nho@9.6";

/** That world, as the API tells of it. */
export const NETWORK = networkOf(
  answer(
    [member("act", { tieCount: 5 }), member("lo", { tieCount: 1 }), member("nho", { tieCount: 1 })],
    [tie("lo~SUPPORTS~act"), tie("nho~SUPPORTS~act")],
  ),
);

/** What an action finds at an address of that world. */
export function situationAt(address: string, effects: Partial<Effects> = {}): Situation {
  const view = viewOf(address);
  return {
    view,
    network: NETWORK,
    shown: shownOf(NETWORK, view),
    actors: selectedActors(view),
    go: vi.fn(),
    effects: {
      undo: null,
      redo: null,
      arrange: vi.fn(),
      fit: vi.fn(),
      opener: () => null,
      copyLink: vi.fn(),
      ...effects,
    },
  };
}
