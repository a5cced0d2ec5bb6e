import { expect, it, vi } from "vitest";
import { retried, triesOf } from "../../server/graph/retried.ts";

const conflict = new Error("conflict");
const tries = { most: 3, isPassing: (error: unknown) => error === conflict };

it("tries again where the error may pass", async () => {
  const attempt = vi.fn(async () => "done").mockRejectedValueOnce(conflict);
  expect(await retried(attempt, tries)).toBe("done");
  expect(attempt).toHaveBeenCalledTimes(2);
});

it("gives up after so many tries", async () => {
  const attempt = vi.fn(() => Promise.reject(conflict));
  await expect(retried(attempt, tries)).rejects.toBe(conflict);
  expect(attempt).toHaveBeenCalledTimes(3);
});

it("does not try again what will fail again", async () => {
  const attempt = vi.fn(() => Promise.reject(new Error("wrong")));
  await expect(retried(attempt, tries)).rejects.toThrow("wrong");
  expect(attempt).toHaveBeenCalledTimes(1);
});

it("does not try again for a caller who has left", async () => {
  const attempt = vi.fn(() => Promise.reject(conflict));
  const left = { ...tries, signal: AbortSignal.abort() };
  await expect(retried(attempt, left)).rejects.toBe(conflict);
  expect(attempt).toHaveBeenCalledTimes(1);
});

it("tries a list of statements again, and what can be drawn only once not", () => {
  expect(triesOf([])).toBeGreaterThan(1);
  expect(triesOf(new Set())).toBe(1);
});
