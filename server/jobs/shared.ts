import type { Watch } from "../analysis/pace.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { Job } from "./job.ts";

/** Answers of one kind that are kept for each graph. */
const MOST_KEPT = 20;

/** Long answers of one kind: each is worked out once for all who ask the same, and kept. */
export class Shared<Answer> {
  readonly #id: string;
  readonly #jobs = new WeakMap<Engine, Map<string, Job<Answer>>>();

  /** `id` is what errors call it. */
  constructor(id: string) {
    this.#id = id;
  }

  /**
   * The answer to what `key` stands for, with the version of the data in it.
   * @throws UNDER_WAY where it takes longer than the caller waits: whoever asks again within seconds
   * gets on; TOOK_TOO_LONG; what the work throws, which is then not kept.
   */
  async ask(
    context: Pick<Context, "engine" | "signal" | "patience">,
    key: string,
    work: (watch: Watch) => Promise<Answer>,
  ): Promise<Answer> {
    context.signal.throwIfAborted();
    const jobs = this.#of(context.engine);
    const job = jobs.get(key) ?? this.#begin(jobs, key, work);
    jobs.delete(key);
    jobs.set(key, job);
    for (const old of [...jobs.keys()].slice(0, -MOST_KEPT)) jobs.delete(old);
    return job.waitedFor(context);
  }

  #begin(jobs: Map<string, Job<Answer>>, key: string, work: (watch: Watch) => Promise<Answer>) {
    const job = new Job(this.#id, work);
    job.answer.catch(() => {
      if (jobs.get(key) === job) jobs.delete(key);
    });
    return job;
  }

  #of(engine: Engine): Map<string, Job<Answer>> {
    const known = this.#jobs.get(engine) ?? new Map<string, Job<Answer>>();
    this.#jobs.set(engine, known);
    return known;
  }
}
