import { act } from "react";
import { expect, it } from "vitest";
import { type TaskControl, TaskFailure, useTask } from "../../../client/export/useTask.ts";
import { draw } from "../draw.tsx";

const DONE = { nb: "ferdig", en: "done", fi: "valmis" };

interface Begun extends TaskControl {
  end(error?: Error): void;
}

/** A button for each thing one can do with a task that ends when it is told to. */
function Task({ begun }: { readonly begun: Begun[] }) {
  const { outcome, progress, run, cancel } = useTask();
  const work = (control: TaskControl): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (error?: Error): void => (error ? reject(error) : resolve());
      begun.push({ ...control, end });
    });
  return (
    <>
      <button type="button" id="run" onClick={() => run(work, DONE)} />
      <button type="button" id="cancel" onClick={cancel} />
      <p>
        {outcome?.en ?? "idle"} at {progress ?? "rest"}
      </p>
    </>
  );
}

it("tells that it works, how far it is, and that it is done", async () => {
  const begun: Begun[] = [];
  const { click, until } = await draw(<Task begun={begun} />);
  await click("#run");
  act(() => begun[0]?.onProgress(0.5));
  await until("Fetching all evidence … at 0.5");
  begun[0]?.end();
  await until("done at rest");
});

it("stops when told to, and what comes later changes nothing", async () => {
  const begun: Begun[] = [];
  const { click, until } = await draw(<Task begun={begun} />);
  await click("#run");
  await click("#cancel");
  expect(begun[0]?.signal.aborted).toBe(true);
  begun[0]?.end(new Error("late"));
  await until("Cancelled at rest");
});

it("stops the first task when a second begins", async () => {
  const begun: Begun[] = [];
  const { click, until } = await draw(<Task begun={begun} />);
  await click("#run");
  await click("#run");
  expect(begun[0]?.signal.aborted).toBe(true);
  begun[0]?.end();
  begun[1]?.end(new TaskFailure({ nb: "nei", en: "its own words", fi: "ei" }));
  await until("its own words at rest");
});

it("stops when nobody is there to wait for it", async () => {
  const begun: Begun[] = [];
  const { click, close } = await draw(<Task begun={begun} />);
  await click("#run");
  close();
  expect(begun[0]?.signal.aborted).toBe(true);
});
