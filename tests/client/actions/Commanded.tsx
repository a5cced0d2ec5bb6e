import { onTestFinished } from "vitest";
import { CommandParts } from "../../../client/actions/CommandParts.tsx";
import { Toolbar } from "../../../client/actions/Toolbar.tsx";
import { useCommands } from "../../../client/actions/useCommands.ts";
import { STAGE } from "../../../client/actions/useShortcuts.ts";
import { HistoryProvider } from "../../../client/history/useHistory.tsx";
import { shownOf } from "../../../client/network/shown.ts";
import { useView } from "../../../client/view/useView.ts";
import { type Answers, draw } from "../draw.tsx";
import { NETWORK } from "./situations.ts";

/** Draws a page with all that offers actions, around a stage with one button and a field beside it. */
export async function drawCommanded(address: string, answers: Answers = {}) {
  sessionStorage.clear();
  const page = await draw(<Commanded />, { address, answers });
  // What listens to the whole document must not listen to the next test.
  onTestFinished(page.close);
  return page;
}

function Commanded() {
  return (
    <HistoryProvider>
      <Page />
    </HistoryProvider>
  );
}

function Page() {
  const [view] = useView();
  const shown = shownOf(NETWORK, view);
  const commands = useCommands({ view, network: NETWORK, shown, fit: () => undefined });
  return (
    <>
      <Toolbar situation={commands.situation} />
      <div {...STAGE}>
        <button
          type="button"
          id="act"
          onClick={() => commands.openMenu({ actor: "act", x: 10, y: 10 })}
        >
          ACT
        </button>
      </div>
      <input id="field" />
      <CommandParts commands={commands} />
    </>
  );
}
