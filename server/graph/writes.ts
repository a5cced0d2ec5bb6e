/** Runs writes one after the other, and again where another change got in the way. */
export class Writes {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when every earlier one has ended, well or badly. */
  queued<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => {});
    return next;
  }

  /** Resolves when nothing is queued. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
