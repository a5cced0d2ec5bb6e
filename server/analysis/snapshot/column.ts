/** Numbers that are appended one by one and then shared among threads. */
export class Column {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  /** All of them, in memory that threads can share. */
  shared(): Int32Array {
    const shared = new Int32Array(new SharedArrayBuffer(4 * this.#length));
    shared.set(this.#values.subarray(0, this.#length));
    return shared;
  }
}
