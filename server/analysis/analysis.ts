import type { Language } from "../../seed/vocabulary.ts";
import type { SideType } from "../links/sideType.ts";
import type { Graph } from "./graph/graph.ts";
import type { Watch } from "./pace.ts";

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>;

/** Something that can be asked of the graph as a whole. */
export interface Analysis<Params, Result> {
  readonly name: Texts;
  /** How it is worked out and by whose method, in a few sentences. */
  readonly method: Texts;
  /** What each parameter of the API's field of the same name is. */
  readonly parameters: Readonly<Record<string, Texts>>;
  /**
   * Works it out; the same graph gives the same result to the last digit. Actors in the result are
   * indices of the projection, in typed arrays where there may be many: it is copied between threads.
   * @throws the reason of the watch's signal, when it fires.
   */
  readonly run: (graph: Graph, params: Params, watch: Watch) => Promise<Result>;
}

/** A group or a side, by the ids of its actors. */
export interface GroupOfActors {
  readonly type: SideType;
  readonly members: readonly string[];
}
