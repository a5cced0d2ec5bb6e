import type { NetworkModel } from "../../graph/network/model.ts";
import type { Member, NetworkTie } from "../../network/network.ts";
import type { Point } from "../../view/explored.ts";
import type { Account } from "./account.ts";
import type { Collected, Details } from "./collectNetwork.ts";

/** What is on the screen, with all that is on record about it and where it comes from. */
export interface ExportedNetwork {
  readonly account: Account;
  readonly actors: readonly ExportedActor[];
  readonly ties: readonly ExportedTie[];
  readonly model: NetworkModel;
}

/** One actor, ready to be written in any format. */
export interface ExportedActor {
  readonly id: string;
  readonly member: Member;
  readonly details: Details;
  /** Pixels at zoom 1, as on the screen. */
  readonly at: Point;
  readonly names: Pick<Collected, "regionNames" | "themeNames">;
  /** The address of its page. */
  readonly link: string;
}

/** One tie, ready to be written in any format. */
export interface ExportedTie {
  readonly id: string;
  readonly tie: NetworkTie;
  /** The names of its ends. */
  readonly from: string;
  readonly to: string;
  /** Its type in words, between from and to: "supports". */
  readonly words: string;
  /** The address of its page, with every claim and source. */
  readonly link: string;
}
