import { type History, jumped, MOST_STEPS, NO_HISTORY } from "./history.ts";

const STORED_AS = "intercluster-history";

/** The history of this tab before the page was loaded anew; an empty one where there is none to be read. */
export function storedHistory(): History {
  try {
    return historyIn(JSON.parse(sessionStorage.getItem(STORED_AS) ?? "null"));
  } catch {
    return NO_HISTORY;
  }
}

/** Keeps a history until the tab is closed. */
export function storeHistory(history: History): void {
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify(history));
  } catch {
    // Storage may be forbidden or full; then the history lives as long as the page.
  }
}

/** What was stored may be of another time: it is taken only where it is what it should be. */
function historyIn(stored: unknown): History {
  if (typeof stored !== "object" || stored === null) return NO_HISTORY;
  const { addresses, at }: { addresses?: unknown; at?: unknown } = stored;
  if (!Array.isArray(addresses) || !Number.isInteger(at)) return NO_HISTORY;
  const own = addresses.filter((each) => typeof each === "string" && each.startsWith("/explore"));
  if (own.length !== addresses.length || own.length > MOST_STEPS) return NO_HISTORY;
  return jumped({ addresses: own, at: 0 }, Number(at));
}
