import { isSame } from "../../explore/steps/groups.ts";
import type { OnScreen } from "../../network/networkContext.ts";
import { counted } from "../../network/question.ts";
import { networkTexts } from "../../network/texts.ts";
import type { Words } from "../../texts.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import type { Origin } from "../../view/explored.ts";
import { accountTexts, stepTexts } from "./accountTexts.ts";
import type { Names } from "./names.ts";

/** Actors chosen by hand that are named one by one. */
const NAMED = 6;

/** What was explored, one line for each step; pages of one step are one line. */
export function stepLines({ view, network }: OnScreen, names: Names, words: Words): string[] {
  const [begun] = counted(view);
  const steps: Array<{ origin: Origin; ids: string[] }> = [];
  for (const { origin, actors } of view.explored.groups) {
    const ids = (actors ?? []).map(({ id }) => id);
    const same = steps.find((step) => isSame(step.origin, origin));
    if (same) same.ids.push(...ids);
    else steps.push({ origin, ids });
  }
  return steps.map(({ origin, ids }) => {
    const all = begun && isSame(begun, origin) ? network.startCount : null;
    return lineOf({ origin, ids, all }, names, words);
  });
}

interface Step {
  readonly origin: Origin;
  readonly ids: readonly string[];
  /** How many there are in truth; null where nobody counted. */
  readonly all: number | null;
}

function lineOf({ origin, ids, all }: Step, names: Names, words: Words): string {
  const { say, plural, list } = words;
  const some = plural(ids.length, networkTexts.actors);
  const actors =
    all !== null && all > ids.length ? say(accountTexts.ofAll, { actors: some, all }) : some;
  switch (origin.type) {
    case "chosen":
      return ids.length > NAMED
        ? say(stepTexts.chosenMany, { actors })
        : say(stepTexts.chosen, { names: list(ids.map(names.actor)) });
    case "neighbours": {
      const name = names.actor(origin.of);
      if (!origin.tie) return say(stepTexts.neighbours, { name, actors });
      const { forward, backward } = TIE_TYPE_VIEWS[origin.tie];
      const how = say(origin.direction === "IN" ? backward : forward);
      return say(stepTexts.neighboursBy, { name, how, actors });
    }
    case "paths":
      return say(stepTexts.paths, { names: list(origin.among.map(names.actor)), actors });
    default:
      return say(stepTexts[origin.type], { name: names[origin.type](origin.id), actors });
  }
}
