import { describe, expect, it } from "vitest";
import { PATIENCE } from "../../server/context.ts";
import { patienceOf } from "../../server/http/patienceOf.ts";

describe("how long a caller waits", () => {
  it.each([
    ["wait=1", 1000],
    ["wait=0", 0],
    ['respond-async, Wait = "2"; because=hurry', 2000],
    ["handling=lenient,wait=3", 3000],
  ])("is as long as it prefers: %s", (prefer, milliseconds) => {
    expect(patienceOf(prefer)).toBe(milliseconds);
  });

  it("is never longer than that of others", () => {
    expect(patienceOf("wait=100")).toBe(PATIENCE);
    expect(patienceOf("wait=999999999")).toBe(PATIENCE);
  });

  it.each([
    undefined,
    "",
    "wait",
    "wait=",
    "wait=soon",
    "wait=-1",
    "wait=1.5",
    "wait=1e3",
    "await=1",
    "handling=lenient; wait=1",
    `wait=${"9".repeat(4000)}`,
    ",".repeat(4000),
    `wait=${" ".repeat(4000)}x`,
  ])("is that of others where it says nothing that can be read: %s", (prefer) => {
    expect(patienceOf(prefer)).toBe(PATIENCE);
  });
});
