import type { MessagePort } from "node:worker_threads";
import type { AnalysisId, ParamsOf } from "../analysis/analyses.ts";
import type { Counting } from "../analysis/graph/counting.ts";
import type { Snapshot } from "../analysis/snapshot/snapshot.ts";

/** An analysis to work out. */
export interface Task<Id extends AnalysisId> {
  readonly id: Id;
  readonly snapshot: Snapshot;
  readonly counting: Counting;
  readonly params: ParamsOf<Id>;
}

/** The same, on its way to another thread; the port is told how much is done, from 0 to 1. */
export interface Sent<Id extends AnalysisId> extends Task<Id> {
  readonly port: MessagePort;
}
