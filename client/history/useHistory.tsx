import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { viewOf } from "../view/address.ts";
import { PlaceContext } from "../view/useView.ts";
import { followed, returned } from "./followed.ts";
import { currentOf, type History, jumped, NO_HISTORY } from "./history.ts";
import { storedHistory, storeHistory } from "./stored.ts";

/** The steps of an exploration, and the way to any of them. */
export interface Steps {
  readonly history: History;
  /** Shows the view of a step, by its index. */
  readonly jump: (at: number) => void;
  /** Names that were seen on the way, by `type:id`: steps tell of actors that are no longer there. */
  readonly names: Map<string, string>;
}

const StepsContext = createContext<Steps>({
  history: NO_HISTORY,
  jump: () => undefined,
  names: new Map(),
});

/** The history of the exploration around it. */
export function useHistory(): Steps {
  return useContext(StepsContext);
}

/**
 * Watches the address while the network is explored, and remembers each step of it.
 *
 * The browser's history has all that was on the screen, one after the other; this one has the steps
 * that led to what is there now. So an undo is one more entry for the browser, and its back button takes
 * the undo back; an entry that it comes to is looked up here. Were an undo to replace an entry instead,
 * the browser would hold the same address twice, and its back button would do nothing.
 */
export function HistoryProvider({ children }: { readonly children: ReactNode }) {
  const place = useContext(PlaceContext);
  const [history, setHistory] = useState(() => returned(storedHistory(), place.address()));

  useEffect(() => {
    const watch = place.subscribe((arrival) => {
      const address = place.address();
      if (viewOf(address).page.name !== "explore") return;
      setHistory((before) => followed(before, address, arrival));
    });
    return watch;
  }, [place]);
  useEffect(() => storeHistory(history), [history]);

  const jump = useCallback(
    (at: number) => {
      const next = jumped(history, at);
      const address = currentOf(next);
      if (address === null) return;
      setHistory(next);
      place.go(viewOf(address));
    },
    [history, place],
  );
  const [names] = useState(() => new Map<string, string>());
  const steps = useMemo(() => ({ history, jump, names }), [history, jump, names]);
  return <StepsContext value={steps}>{children}</StepsContext>;
}
