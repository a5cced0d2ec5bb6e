import { act } from "react";
import { expect, it, onTestFinished, vi } from "vitest";
import { Toolbar } from "../../../client/actions/Toolbar.tsx";
import { useCommands } from "../../../client/actions/useCommands.ts";
import { HistoryProvider } from "../../../client/history/useHistory.tsx";
import { shownOf } from "../../../client/network/shown.ts";
import { viewOf } from "../../../client/view/address.ts";
import { useView } from "../../../client/view/useView.ts";
import { draw } from "../draw.tsx";
import { AROUND, NETWORK } from "./situations.ts";

vi.mock("../../../client/layout/layout.ts", () => ({
  layout: async ({ fresh }: { fresh: ReadonlyArray<{ id: string }> }) =>
    new Map(fresh.map(({ id }, at) => [id, { x: 100 + at, y: at * at }])),
}));

function Page({ fit }: { readonly fit: () => void }) {
  const [view] = useView();
  const shown = shownOf(NETWORK, view);
  return <Toolbar situation={useCommands({ view, network: NETWORK, shown, fit }).situation} />;
}

it("arranges all that are not pinned, and shows the whole then and when that is undone", async () => {
  sessionStorage.clear();
  const fit = vi.fn();
  const page = await draw(
    <HistoryProvider>
      <Page fit={fit} />
    </HistoryProvider>,
    { address: `${AROUND}&pin=act` },
  );
  onTestFinished(page.close);
  await page.click('[data-action="arrange"]');
  await act(async () => undefined);
  const places = viewOf(page.address()).explored.groups.flatMap(({ actors }) => actors ?? []);
  expect(places.map(({ at }) => at)).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 101, y: 1 },
  ]);
  expect(fit).toHaveBeenCalledOnce();
  await page.click('[data-action="undo"]');
  expect(page.address()).toBe(`${AROUND}&pin=act`);
  expect(fit).toHaveBeenCalledTimes(2);
});
