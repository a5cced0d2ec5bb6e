import { begun } from "../../explore/steps/begun.ts";
import { networkTexts } from "../../network/texts.ts";
import type { Text } from "../../texts.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import type { Group, Origin } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";
import { actorsBy, counted, missing } from "./counted.ts";

/** Names that are all said; more are counted. */
const SAID = 3;

/** Stands for the number of actors until the answer is in. */
const NOT_YET = "…";

/** What a step brought into the picture, or took out of it. */
export function describeGroups(change: Change): string | null {
  const { before, after } = change;
  const fresh = changed(after, before);
  const gone = changed(before, after);
  if (fresh.length > 0) return inWords(fresh, change, BROUGHT);
  if (gone.length === 0) return null;
  // What is left of a group was not collapsed: single actors were taken out of it.
  const isWhole = gone.every(({ origin }) => !hasOrigin(after, origin));
  return isWhole
    ? inWords(gone, change, TAKEN)
    : counted(actorsBy(idsOf(gone)), TAKEN.chosen, change);
}

interface Phrases {
  readonly chosen: (typeof historyTexts)["added"] | (typeof historyTexts)["removed"];
  readonly neighbours: Text;
  readonly paths: Text;
  readonly all: Text;
}

const BROUGHT: Phrases = {
  chosen: historyTexts.added,
  neighbours: historyTexts.expanded,
  paths: historyTexts.paths,
  all: historyTexts.addedOf,
};

const TAKEN: Phrases = {
  chosen: historyTexts.removed,
  neighbours: historyTexts.collapsed,
  paths: historyTexts.withoutPaths,
  all: historyTexts.removedOf,
};

/** What of the groups of one view the other lacks; a group that was asked for counts as a whole. */
function changed(of: View, from: View): Group[] {
  const there = idsOf(begun(from).explored.groups);
  return begun(of).explored.groups.flatMap(({ origin, actors }): Group[] => {
    if (actors === null) return hasOrigin(from, origin) ? [] : [{ origin, actors }];
    const other = missing(idsOf([{ origin, actors }]), there);
    return other.length > 0 ? [{ origin, actors: other.map((id) => ({ id, at: null })) }] : [];
  });
}

function inWords(groups: readonly Group[], change: Change, phrases: Phrases): string | null {
  const [first] = groups;
  if (!first) return null;
  const { words, nameOf } = change;
  const { origin } = first;
  const ids = idsOf(groups);
  const many = ids.length > 0 ? [words.plural(ids.length, networkTexts.actors)] : [];
  const what = many.join() || NOT_YET;
  switch (origin.type) {
    case "chosen":
      return counted(actorsBy(ids), phrases.chosen, change);
    case "paths":
      return words.say(phrases.paths, { ends: origin.among.length, what });
    case "neighbours": {
      const parts = [...typesIn(groups, change), ...many];
      return words.say(phrases.neighbours, {
        name: namesIn(groups, change),
        what: parts.join(", ") || NOT_YET,
      });
    }
    default:
      return words.say(phrases.all, { name: nameOf(origin), what });
  }
}

/** Whose neighbours came or went. */
function namesIn(groups: readonly Group[], { words, nameOf }: Change): string {
  const ids = groups.flatMap(({ origin }) => (origin.type === "neighbours" ? [origin.of] : []));
  const unique = [...new Set(ids)];
  if (unique.length > SAID) return words.plural(unique.length, networkTexts.actors);
  return words.list(unique.map((id) => nameOf({ type: "actor", id })));
}

/** By ties of which type they came, where it is one type. */
function typesIn(groups: readonly Group[], { words }: Change): string[] {
  const names = groups.map(({ origin }) => {
    if (origin.type !== "neighbours" || origin.tie === null) return null;
    return words.say(
      TIE_TYPE_VIEWS[origin.tie][origin.direction === "IN" ? "backward" : "forward"],
    );
  });
  const [name] = names;
  return name && names.every((each) => each === name) ? [name] : [];
}

function idsOf(groups: readonly Group[]): string[] {
  return groups.flatMap(({ actors }) => (actors ?? []).map(({ id }) => id));
}

function hasOrigin({ explored }: View, origin: Origin): boolean {
  return explored.groups.some((group) => JSON.stringify(group.origin) === JSON.stringify(origin));
}
