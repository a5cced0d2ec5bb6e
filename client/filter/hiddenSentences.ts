import type { Network } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import { networkTexts } from "../network/texts.ts";
import type { Words } from "../texts.ts";
import { isUsual, type View } from "../view/view.ts";
import { hiddenTexts } from "./hiddenTexts.ts";

interface Hidden {
  readonly network: Network;
  readonly shown: Shown;
  readonly view: View;
}

/** Sentences for all that is not on the screen: by the filters, by hand, by what is selected; none where all is. */
export function hiddenSentences({ network, shown, view }: Hidden, words: Words): string[] {
  const { say, plural } = words;
  const { hidden, onlySelected } = view.explored;
  const byHand = hidden.filter((id) => network.members.has(id)).length;
  return [
    ...byFilters({ network, shown, view }, words),
    ...(byHand > 0 ? [plural(byHand, hiddenTexts.byYou)] : []),
    ...(onlySelected ? [say(hiddenTexts.onlySelected)] : []),
  ];
}

/** Plans are left out where nobody asked for anything, so that is said in words of its own. */
function byFilters({ network, shown, view }: Hidden, { say, plural, list }: Words): string[] {
  const { ties, actors } = shown.leftOut;
  if (ties === 0 && actors === 0) return [];
  if (isUsual(view.filter) && actors === 0) return [plural(ties, hiddenTexts.plansOnly)];
  const plans = view.filter.basis.includes("INTENDED") ? 0 : plansHidden(network);
  const what = [
    ...(ties > 0 ? [plural(ties, networkTexts.ties)] : []),
    ...(actors > 0 ? [plural(actors, networkTexts.actors)] : []),
  ];
  const told = say(hiddenTexts.byFilters, { what: list(what) });
  return plans > 0 ? [told, plural(plans, hiddenTexts.plansAmong)] : [told];
}

function plansHidden({ ties, hiddenTies }: Network): number {
  return ties.filter(({ id, basis }) => basis === "INTENDED" && hiddenTies.has(id)).length;
}
