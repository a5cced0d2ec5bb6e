import { begun } from "../explore/steps/begun.ts";
import { addressOf, viewOf } from "../view/address.ts";
import type { Group, Placed } from "../view/explored.ts";
import type { Arrival } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { amended, currentOf, type History, jumped, rewritten, visited } from "./history.ts";

/**
 * The history when another address is on the screen. Rows that open and what a step brought change the
 * step that they belong to; another language changes all of them; what the browser goes back to is a
 * place in the list as long as it is there; all else is a step.
 */
export function followed(history: History, address: string, arrival: Arrival): History {
  const current = currentOf(history);
  if (current === address) return history;
  if (current === null) return visited(history, address);
  const [before, after] = [viewOf(current), viewOf(address)];
  if (meaningOf(before) === meaningOf(after)) {
    return inLanguageOf(amended(history, address), before, after);
  }
  if (arrival === "returned") return returned(history, address);
  if (arrival === "replaced" && isAmending(before, after)) return amended(history, address);
  return visited(history, address);
}

/** The history when the reader comes, or comes back, to an address: at its step, or one further. */
export function returned(history: History, address: string): History {
  const wanted = meaningOf(viewOf(address));
  const nearest = history.addresses
    .map((each, at) => ({ at, same: each === address || meaningOf(viewOf(each)) === wanted }))
    .filter(({ same }) => same)
    .sort((a, b) => Math.abs(a.at - history.at) - Math.abs(b.at - history.at))[0];
  return nearest ? amended(jumped(history, nearest.at), address) : visited(history, address);
}

/** What of a view, read from an address, makes it another step. */
function meaningOf(view: View): string {
  return JSON.stringify({ ...view, language: null, open: [] });
}

function inLanguageOf(history: History, before: View, after: View): History {
  const { language } = after;
  if (before.language === language) return history;
  return rewritten(history, (address) => addressOf({ ...viewOf(address), language }));
}

/** Whether a view that took the place of another is that one: settled, or its text typed further. */
function isAmending(before: View, after: View): boolean {
  return isSettling(begun(before), after) || isTyping(before, after);
}

/** Whether the answer of the API alone can have made the one of the other. */
function isSettling(before: View, after: View): boolean {
  const around = ({ explored, ...view }: View): string =>
    meaningOf({ ...view, explored: { ...explored, groups: [] } });
  if (around(before) !== around(after)) return false;
  const rest = [...before.explored.groups];
  return after.explored.groups.every((group) => {
    const at = rest.findIndex((each) => isOneSettled(each, group));
    rest.splice(0, at + 1);
    return at >= 0;
  });
}

/** Whether a group can be what another became: of the same origin, and nobody who had a place moved. */
function isOneSettled(before: Group, after: Group): boolean {
  if (JSON.stringify(before.origin) !== JSON.stringify(after.origin)) return false;
  const places = new Map((before.actors ?? []).map(({ id, at }) => [id, at]));
  const stayed = ({ id, at }: Placed): boolean => {
    const was = places.get(id) ?? null;
    return was === null || (was.x === at?.x && was.y === at.y);
  };
  return after.actors?.every(stayed) ?? false;
}

/** Whether only the text of the filter differs, and both have one: each key is not a step. */
function isTyping(before: View, after: View): boolean {
  const without = (view: View): string =>
    meaningOf({ ...view, filter: { ...view.filter, text: null } });
  return Boolean(before.filter.text && after.filter.text) && without(before) === without(after);
}
