import { act, useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { TextBox } from "../../../client/filter/TextBox.tsx";
import { draw } from "../draw.tsx";
import { box, button, click, press, write } from "./hand.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = () => act(async () => void vi.advanceTimersByTime(1_000));

/** A box that keeps its text, with a button that takes it away from outside. */
function Kept({ noted }: { noted: string[] }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <TextBox
        label="Name"
        value={text}
        onChange={(next, { replace }) => {
          noted.push(`${replace ? "replaced" : "pushed"} ${next}`);
          setText(next);
        }}
      />
      <button type="button" onClick={() => setText(null)}>
        Reset
      </button>
    </>
  );
}

async function drawn() {
  const steps: string[] = [];
  const { root } = await draw(<Kept noted={steps} />);
  return { root, steps, name: box(root, "Name") };
}

it("waits for a pause, and leaves one step for what was typed in one go", async () => {
  const { name, steps } = await drawn();
  await write(name, "e");
  await write(name, "el");
  expect(steps).toEqual([]);
  await pause();
  await write(name, "elk ");
  await pause();
  expect(steps).toEqual(["pushed el", "replaced elk"]);
  expect(name.value).toBe("elk ");
});

it("begins a new step after Enter and after the box was left", async () => {
  const { name, steps } = await drawn();
  await write(name, "el");
  await press(name, "Enter");
  await write(name, "elk");
  await act(async () => name.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
  await write(name, "");
  await pause();
  expect(steps).toEqual(["pushed el", "pushed elk", "pushed null"]);
});

it("follows a change from outside, and then begins anew", async () => {
  const { root, name, steps } = await drawn();
  await write(name, "el");
  await pause();
  await click(button(root, "Reset"));
  expect(name.value).toBe("");
  await pause();
  await write(name, "a");
  await pause();
  expect(steps).toEqual(["pushed el", "pushed a"]);
});
