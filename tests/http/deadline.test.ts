import { describe, expect, it } from "vitest";
import { GraphUnavailable } from "../../server/graph/unavailable.ts";
import { deadline } from "../../server/http/requestContext.ts";

describe("a deadline", () => {
  it("fires by itself, as a graph that does not answer", async () => {
    const { signal } = deadline(1);
    await expect.poll(() => signal.aborted).toBe(true);
    expect(signal.reason).toEqual(new GraphUnavailable("no answer within 1 ms"));
  });

  it("fires at once when cancelled, and keeps the reason", () => {
    const { signal, cancel } = deadline(60_000);
    expect(signal.aborted).toBe(false);
    cancel("the caller has gone away");
    cancel("again");
    expect(signal.reason).toEqual(new GraphUnavailable("the caller has gone away"));
  });

  it("lets every read of a request listen without a warning", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on("warning", note);
    const { signal, cancel } = deadline(60_000);
    for (let read = 0; read < 100; read++) signal.addEventListener("abort", () => {});
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", note);
    cancel("done");
    expect(warnings).toEqual([]);
  });
});
