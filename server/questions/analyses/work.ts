import type { AnalysisId, ParamsOf, ResultOf } from "../../analysis/analyses.ts";
import type { Counting } from "../../analysis/graph/counting.ts";
import type { Watch } from "../../analysis/pace.ts";
import { type Context, createContext } from "../../context.ts";
import type { Engine } from "../../graph/engine.ts";
import { inWorker } from "../../jobs/inWorker.ts";
import type { Side } from "../links/sides.ts";
import { dataOf } from "./dataOf.ts";
import { knownSides } from "./knownSides.ts";
import type { ScopeAnswer } from "./scope.ts";
import type { ReadData } from "./snapshot/readData.ts";

/** How much of the whole time is for reading the data, where nobody has read it before. */
const READING = 0.3;

/** What an analysis is put to work with. */
export interface Assignment<Id extends AnalysisId> {
  readonly id: Id;
  readonly counting: Counting;
  readonly params: ParamsOf<Id>;
  /** The sides that the answer's scope names. */
  readonly sides: readonly Side[];
}

/** What came of it. */
export interface Worked<Id extends AnalysisId> {
  readonly scope: ScopeAnswer;
  readonly result: ResultOf<Id>;
}

/** The same with the programmes alone among those named, so that equal graphs are seen to be equal. */
function usual({ snapshot, actors }: ReadData, { choice, named }: Counting): Counting {
  const isProgramme = (id: string) => snapshot.actors.programmes[actors.at(id)] === 1;
  return { choice, named: named.filter(isProgramme).sort() };
}

/** What a job has at hand: it outlasts the request that began it. */
export class Work {
  /** For the job's own questions to the graph. */
  readonly context: Context;
  readonly #version: string;
  readonly #watch: Watch;

  constructor(engine: Engine, version: string, watch: Watch) {
    this.context = createContext(engine, watch.signal ?? new AbortController().signal);
    this.#version = version;
    this.#watch = watch;
  }

  /** The data that analyses look at. */
  data(): Promise<ReadData> {
    const { signal, onProgress } = this.#watch;
    const tell = (done: number) => onProgress?.(done * READING);
    return dataOf(this.context.engine, this.#version, { signal, onProgress: tell });
  }

  /** Works an analysis out in another thread. */
  async analyse<Id extends AnalysisId>(assignment: Assignment<Id>): Promise<Worked<Id>> {
    const { id, counting, params, sides } = assignment;
    const data = await this.data();
    const { signal, onProgress } = this.#watch;
    const tell = (done: number) => onProgress?.(READING + done * (1 - READING));
    const { snapshot } = data;
    const task = { id, snapshot, counting: usual(data, counting), params };
    const { result, leftOut, edgeCount } = await inWorker(task, { signal, onProgress: tell });
    const scope = {
      ...{ id, dataVersion: this.#version, actors: data.actors.ids, edgeCount, leftOut },
      sides: await knownSides(data, sides),
    };
    return { scope, result };
  }
}
