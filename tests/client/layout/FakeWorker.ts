/** A worker that says what a test lets it say. */
export class FakeWorker extends EventTarget {
  /** All that were made since it was emptied, oldest first. */
  static made: FakeWorker[] = [];
  terminated = false;
  asked: unknown;

  constructor() {
    super();
    FakeWorker.made.push(this);
  }

  postMessage(message: unknown): void {
    this.asked = message;
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
