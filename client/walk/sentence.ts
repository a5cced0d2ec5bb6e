import { KINDS } from "../kinds/index.ts";
import type { Member, NetworkTie } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import type { Words } from "../texts.ts";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import type { Ground } from "./ground.ts";
import { walkTexts } from "./texts.ts";
import { besideOf, placeOf, type Walk } from "./walk.ts";

/** What a sentence about a walk is made of. */
export interface Told {
  readonly walk: Walk;
  readonly ground: Ground;
  readonly shown: Shown;
  readonly isSelected: (actor: string) => boolean;
  /** The name of an actor that is no longer shown. */
  readonly nameOf: (actor: string) => string;
}

/** Where one stands, in words: who that is, whose neighbour by which ties, and how many ties there are. */
export function sentenceOf(told: Told, words: Words): string {
  const { walk, shown, nameOf } = told;
  const id = placeOf(walk);
  const here = shown.actors.find(({ actor }) => actor.id === id);
  const parts = [
    walk.lost !== null && words.say(walkTexts.lost, { name: nameOf(walk.lost) }),
    ...(here
      ? [whoOf(here, told, words), wayOf(told, words), tiesOf(here, told, words)]
      : [words.say(walkTexts.nobody)]),
  ];
  return parts.filter(Boolean).join(" ");
}

function whoOf({ actor }: Member, { isSelected }: Told, { say }: Words): string {
  const text = isSelected(actor.id) ? walkTexts.hereSelected : walkTexts.here;
  return say(text, { name: actor.name, kind: say(KINDS[actor.kind].name) });
}

function wayOf({ walk, ground, nameOf }: Told, words: Words): string {
  const { of, all, nth } = besideOf(walk, ground);
  const here = all[nth];
  const counts = { nth: nth + 1, count: all.length };
  if (of === null || !here) return words.say(walkTexts.oneOfAll, counts);
  const ties = here.ties.map((tie) => tieOf(tie, here.id, words)).join("; ");
  return words.say(walkTexts.neighbour, { ...counts, of: nameOf(of), ties });
}

/** A tie as seen from one end: "supports, stated". */
function tieOf({ type, basis, from }: NetworkTie, end: string, { say }: Words): string {
  const { forward, backward } = TIE_TYPE_VIEWS[type];
  return say(walkTexts.tie, {
    type: say(from.id === end ? forward : backward),
    basis: say(BASIS_VIEWS[basis].name),
  });
}

function tiesOf({ actor, tieCount }: Member, { shown }: Told, { say, plural }: Words): string {
  const own = shown.ties.filter(({ from, to }) => from.id === actor.id || to.id === actor.id);
  if (tieCount === 0 && own.length === 0) return say(walkTexts.noTies);
  return plural(tieCount, walkTexts.ties, { shown: own.length });
}
