/** Milliseconds between two lines. */
const PAUSE = 1000;

/** Tells how far a long load is, at most once a second and never in the first one. */
export class Progress {
  readonly #total: number;
  readonly #tell: (text: string) => void;
  #done = 0;
  #told = performance.now();

  constructor(total: number, tell: (text: string) => void = () => {}) {
    this.#total = total;
    this.#tell = tell;
  }

  /** Counts rows as written. */
  add(rows: number): void {
    this.#done += rows;
    if (performance.now() - this.#told < PAUSE) return;
    this.#told = performance.now();
    const [done, total] = [this.#done, this.#total].map((each) => each.toLocaleString("en"));
    this.#tell(`loaded ${done} of ${total} rows`);
  }
}
