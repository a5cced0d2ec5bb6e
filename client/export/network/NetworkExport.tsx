import { Button } from "@digdir/designsystemet-react";
import { ActionDialog } from "../../actions/ActionDialog.tsx";
import type { OnScreen } from "../../network/networkContext.ts";
import { useWords } from "../../useWords.ts";
import { exportTexts } from "../texts.ts";
import { holdsLine, leftOutLines } from "./account.ts";
import { FormatList } from "./FormatList.tsx";
import { NetworkQuery } from "./NetworkQuery.tsx";
import { networkExportTexts } from "./texts.ts";
import { useNetworkExport } from "./useNetworkExport.ts";
import "./networkExport.css";

interface NetworkExportProps extends OnScreen {
  readonly onClose: () => void;
}

/** The dialogue in which what is on the screen is taken along; open as long as it is there. */
export function NetworkExport({ onClose, ...screen }: NetworkExportProps) {
  const words = useWords();
  const { say } = words;
  const { outcome, progress, take, cancel } = useNetworkExport(screen);
  return (
    <ActionDialog title={say(networkExportTexts.heading)} onClose={onClose}>
      <div className="network-export">
        {screen.shown.actors.length > 0 ? (
          <>
            <p>{holdsLine(screen.shown, words)}.</p>
            {leftOutLines(screen, words).map((line) => (
              <p key={line} className="part-note">
                {line}
              </p>
            ))}
            <FormatList shown={screen.shown} busy={progress !== null} onTake={take} />
            <p className="part-note">{say(networkExportTexts.note)}</p>
          </>
        ) : (
          <p>{say(networkExportTexts.nothing)}</p>
        )}
        <div className="network-export-foot">
          <NetworkQuery view={screen.view} />
          {progress !== null && (
            <>
              <progress value={progress} aria-label={say(exportTexts.working)} />
              <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={cancel}>
                {say(exportTexts.cancel)}
              </Button>
            </>
          )}
          <span role="status">{outcome && say(outcome)}</span>
        </div>
      </div>
    </ActionDialog>
  );
}
