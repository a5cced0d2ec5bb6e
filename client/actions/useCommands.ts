import { useState } from "react";
import { selectedActors } from "../explore/steps/marks.ts";
import type { Placing } from "../explore/usePlacing.ts";
import { redone, undone } from "../history/history.ts";
import { useHistory } from "../history/useHistory.tsx";
import { useNames } from "../history/useNames.ts";
import type { Network } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import { useCopy } from "../parts/useCopy.ts";
import { useWords } from "../useWords.ts";
import { addressOf } from "../view/address.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import type { MenuAt } from "../views/viewOfNetwork.ts";
import type { Effects, Part, Situation } from "./action.ts";
import { useArranging } from "./useArranging.ts";
import { useFitting } from "./useFitting.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** What the commands of a page are about. */
export interface CommandsOf {
  readonly view: View;
  readonly network: Network;
  readonly shown: Shown;
  /** Shows the whole picture. */
  readonly fit: () => void;
  /** What opens the parts that the page has beside those of the commands themselves. */
  readonly openers?: Partial<Record<Part, () => void>>;
}

/** The parts that belong to the commands themselves. */
const OWN = ["search", "history", "palette", "help"] as const;
export type OwnPart = (typeof OWN)[number];

/** What toolbar, menu, palette, dialogs and keys of a page share. */
export interface Commands {
  readonly situation: Situation;
  readonly opened: OwnPart | null;
  readonly close: () => void;
  /** Null while no menu is open. */
  readonly menu: { readonly at: MenuAt; readonly situation: Situation } | null;
  readonly openMenu: (at: MenuAt) => void;
  readonly closeMenu: () => void;
  readonly copied: ReturnType<typeof useCopy>[0];
  /** What things are called in the history. */
  readonly nameOf: ReturnType<typeof useNames>;
  /** The search for another arrangement, where it takes long. */
  readonly placing: Placing | null;
}

/** Gives what is on the screen to all places where actions are offered, and listens to their keys. */
export function useCommands({ view, network, shown, fit, openers }: CommandsOf): Commands {
  const [opened, setOpened] = useState<OwnPart | null>(null);
  const [at, setAt] = useState<MenuAt | null>(null);
  const go = useGo();
  const [copied, copyLink] = useCopyLink(view);
  const [arrange, placing] = useArranging({ view, network, go });
  useFitting(view, fit);
  const own = Object.fromEntries(OWN.map((part) => [part, () => setOpened(part)]));
  const all: Partial<Record<Part, () => void>> = { ...own, ...openers };
  const effects: Effects = {
    ...useUndo(),
    arrange,
    fit,
    opener: (part) => all[part] ?? null,
    copyLink,
  };
  const actors = selectedActors(view).filter((id) => network.members.has(id));
  const situation: Situation = { view, network, shown, actors, go, effects };
  useShortcuts(situation);
  const isAmong = at !== null && actors.includes(at.actor);
  return {
    situation,
    opened,
    close: () => setOpened(null),
    menu: at && { at, situation: isAmong ? situation : { ...situation, actors: [at.actor] } },
    openMenu: setAt,
    closeMenu: () => setAt(null),
    copied,
    nameOf: useNames(network),
    placing,
  };
}

/** Shows a view in the language that the page has by now. */
function useGo(): (view: View) => void {
  const [{ language }, go] = useView();
  return (view) => go({ ...view, language });
}

function useUndo(): Pick<Effects, "undo" | "redo"> {
  const { history, jump } = useHistory();
  const [earlier, later] = [undone(history), redone(history)];
  return {
    undo: earlier && (() => jump(earlier.at)),
    redo: later && (() => jump(later.at)),
  };
}

function useCopyLink(view: View): [ReturnType<typeof useCopy>[0], () => void] {
  const { language } = useWords();
  const [state, copy] = useCopy();
  const address = new URL(addressOf({ ...view, language }), globalThis.location.href).href;
  return [state, () => void copy(() => navigator.clipboard.writeText(address))];
}
