import type { OnScreen } from "../../network/networkContext.ts";
import type { Shown } from "../../network/shown.ts";
import { networkTexts } from "../../network/texts.ts";
import type { Words } from "../../texts.ts";
import type { View } from "../../view/view.ts";
import { accountTexts, leftOutTexts } from "./accountTexts.ts";
import type { Collected } from "./collectNetwork.ts";
import { filterLines } from "./filterLines.ts";
import { namesIn } from "./names.ts";
import { stepLines } from "./stepLines.ts";

/** What an export says about itself, in the reader's language. */
export interface Account {
  readonly title: string;
  /** How many actors and ties it holds. */
  readonly holds: string;
  /** What was explored, step by step. */
  readonly steps: readonly string[];
  /** Each filter in force, in words. */
  readonly filters: readonly string[];
  /** What is not in it, each with its count. */
  readonly leftOut: readonly string[];
  /** What its silence does not mean. */
  readonly caution: string;
  /** Which data it was made from, and when. */
  readonly made: string;
  readonly attribution: readonly string[];
  readonly licence: string;
  /** Of the view that it was made from. */
  readonly address: string;
  readonly version: string;
  /** The day on which it was made, YYYY-MM-DD. */
  readonly day: string;
}

export interface Occasion {
  readonly address: string;
  readonly day: string;
}

interface Told extends Occasion {
  readonly collected: Omit<Collected, "details">;
  readonly words: Words;
}

/** Says what an export of an exploration holds, what it does not, and where it comes from. */
export function accountOf(screen: OnScreen, { collected, words, address, day }: Told): Account {
  const { say, date } = words;
  const { dataset } = collected;
  const names = namesIn(screen.network, collected);
  return {
    title: titleOf(screen.view, names, words),
    holds: holdsLine(screen.shown, words),
    steps: stepLines(screen, names, words),
    filters: filterLines(screen.view.filter, names, words),
    leftOut: leftOutLines(screen, words),
    caution: dataset.caveat,
    made: say(accountTexts.exported, { version: dataset.version.slice(0, 12), date: date(day) }),
    attribution: dataset.attribution,
    licence: dataset.licence,
    address,
    version: dataset.version,
    day,
  };
}

/** How much is shown: "42 actors and 67 ties, as they are shown". */
export function holdsLine({ actors, ties }: Shown, { say, plural }: Words): string {
  return say(accountTexts.holds, {
    actors: plural(actors.length, networkTexts.actors),
    ties: plural(ties.length, networkTexts.ties),
  });
}

/** What is not shown, each with its count; nothing where all is. */
export function leftOutLines({ view, network, shown }: OnScreen, { say, plural, list }: Words) {
  const { actors, ties } = shown.leftOut;
  const byHand = view.explored.hidden.filter((id) => network.members.has(id)).length;
  const cut = network.tieCount - network.ties.length;
  const plans = network.ties.filter(
    ({ id, basis }) => basis === "INTENDED" && network.hiddenTies.has(id),
  ).length;
  const filtered = [
    ...(actors > 0 ? [plural(actors, networkTexts.actors)] : []),
    ...(ties > plans ? [plural(ties - plans, networkTexts.ties)] : []),
    // A plan is not yet a tie.
    ...(plans > 0 ? [plural(plans, accountTexts.plans)] : []),
  ];
  return [
    ...(view.explored.onlySelected ? [say(accountTexts.onlySelected)] : []),
    ...(filtered.length > 0 ? [say(leftOutTexts.filters, { what: list(filtered) })] : []),
    ...(byHand > 0
      ? [say(leftOutTexts.byHand, { actors: plural(byHand, networkTexts.actors) })]
      : []),
    ...(cut > 0 ? [say(leftOutTexts.cut, { ties: plural(cut, networkTexts.ties) })] : []),
    ...(network.unknown.length > 0
      ? [say(leftOutTexts.unknown, { names: list(network.unknown) })]
      : []),
  ];
}

function titleOf({ page }: View, names: ReturnType<typeof namesIn>, { say }: Words): string {
  const from = page.name === "explore" ? page.from : null;
  return from
    ? say(accountTexts.around, { name: names[from.type](from.id) })
    : say(accountTexts.network);
}
