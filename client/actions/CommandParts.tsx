import { Placing } from "../explore/Placing.tsx";
import { HistoryList } from "../history/HistoryList.tsx";
import { historyTexts } from "../history/texts.ts";
import { Announce } from "../parts/Announce.tsx";
import { useWords } from "../useWords.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import { ActorMenu } from "./ActorMenu.tsx";
import { AddBox } from "./add/AddBox.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { Palette } from "./palette/Palette.tsx";
import { actionTexts } from "./texts.ts";
import type { Commands, OwnPart } from "./useCommands.ts";

/** What actions open: the menu, the dialogs, and word of what they did. Belongs inside the network that is explored. */
export function CommandParts({ commands }: { readonly commands: Commands }) {
  const { say } = useWords();
  const { menu, opened, copied, placing } = commands;
  const told = { idle: "", copied: say(actionTexts.copied), refused: say(actionTexts.notCopied) };
  return (
    <>
      {menu && (
        <ActorMenu
          key={menu.at.actor}
          at={menu.at}
          situation={menu.situation}
          onClose={commands.closeMenu}
        />
      )}
      {opened && <Opened part={opened} commands={commands} />}
      {placing && <Placing {...placing} />}
      {copied !== "idle" && <p className="command-told">{told[copied]}</p>}
      <Announce text={told[copied]} />
    </>
  );
}

interface OpenedProps {
  readonly part: OwnPart;
  readonly commands: Commands;
}

function Opened({ part, commands }: OpenedProps) {
  const { say } = useWords();
  const { situation, close } = commands;
  switch (part) {
    case "history":
      return (
        <ActionDialog title={say(historyTexts.heading)} onClose={close} beside>
          <HistoryList nameOf={commands.nameOf} />
        </ActionDialog>
      );
    case "search":
      return (
        <ActionDialog title={say(actionTexts.add)} onClose={close}>
          <AddBox situation={situation} onDone={close} />
        </ActionDialog>
      );
    case "help":
      return (
        <ActionDialog title={say(actionTexts.keys)} onClose={close}>
          <KeyHelp />
        </ActionDialog>
      );
    case "palette":
      return (
        <ActionDialog title={say(actionTexts.commands)} onClose={close}>
          <Palette situation={situation} onDone={close} />
        </ActionDialog>
      );
  }
}
