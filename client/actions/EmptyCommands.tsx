import { useHistory } from "../history/useHistory.tsx";
import { NO_NETWORK } from "../network/noNetwork.ts";
import { shownOf } from "../network/shown.ts";
import { useView } from "../view/useView.ts";
import { CommandParts } from "./CommandParts.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useCommands } from "./useCommands.ts";

/** The commands of an exploration that holds nobody: whoever emptied it can undo that. */
export function EmptyCommands() {
  const [view] = useView();
  const { history } = useHistory();
  const shown = shownOf(NO_NETWORK, view);
  const commands = useCommands({ view, network: NO_NETWORK, shown, fit: () => undefined });
  return (
    <>
      {history.addresses.length > 1 && (
        <div className="empty-tools">
          <Toolbar situation={commands.situation} />
        </div>
      )}
      <CommandParts commands={commands} />
    </>
  );
}
