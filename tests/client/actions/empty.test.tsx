import { expect, it, onTestFinished } from "vitest";
import { EmptyCommands } from "../../../client/actions/EmptyCommands.tsx";
import { HistoryProvider } from "../../../client/history/useHistory.tsx";
import { draw } from "../draw.tsx";
import { press } from "./press.ts";
import { AROUND } from "./situations.ts";

async function emptied(addresses: readonly string[]) {
  sessionStorage.setItem("intercluster-history", JSON.stringify({ addresses, at: 0 }));
  const page = await draw(
    <HistoryProvider>
      <EmptyCommands />
    </HistoryProvider>,
    { address: "/explore" },
  );
  onTestFinished(page.close);
  return page;
}

it("undoes what emptied the picture", async () => {
  const { root, address } = await emptied([AROUND]);
  expect(root.querySelector('[role="toolbar"]')).not.toBeNull();
  await press("Mod+z");
  expect(address()).toBe(AROUND);
});

it("has no tools where nothing was done", async () => {
  const { root } = await emptied([]);
  expect(root.querySelector('[role="toolbar"]')).toBeNull();
});
