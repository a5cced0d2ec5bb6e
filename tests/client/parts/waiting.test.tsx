import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Waiting } from "../../../client/parts/Waiting.tsx";
import { draw } from "../draw.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (milliseconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(milliseconds);
  });

it("shows nothing at first, then that it waits, then for what, with a way out", async () => {
  const cancel = vi.fn();
  const { root, click } = await draw(<Waiting what="the answer" onCancel={cancel} />);
  await later(149);
  expect(root.querySelector('[role="status"]')).toBeNull();
  await later(1);
  expect(root.querySelector('[role="status"]')?.textContent).toBe("");
  await later(850);
  expect(root.textContent).toContain("Waiting for the answer");
  await click("button");
  expect(cancel).toHaveBeenCalledOnce();
});
