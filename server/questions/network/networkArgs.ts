import { SYMMETRIC_TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import { badUserInput } from "../../errors.ts";
import type { ActorFilterArgs } from "../actors/actorFilter.ts";
import type { TieFilterArgs } from "../ties/tieChoice.ts";

/** The most actors that a network has. */
export const MOST_ACTORS = 500;
const MOST_ADDITIONS = 10;
const MOST_ADDED = 100;
const MOST_NAMED = 10;

/** Whose neighbours are asked for, by which of its ties. */
export interface NeighboursArgs {
  readonly id: string;
  readonly type?: TieType | null;
  readonly direction?: "OUT" | "IN" | "NONE" | null;
}

/** An addition as a caller gives it: exactly one of the four parts. */
interface AdditionArgs {
  readonly neighbours?: NeighboursArgs | null;
  readonly region?: string | null;
  readonly theme?: string | null;
  readonly pathsAmong?: readonly string[] | null;
  readonly first?: number;
}

/** What a caller asks. */
export interface NetworkArgs {
  readonly ids: readonly string[];
  readonly add: readonly AdditionArgs[];
  readonly filter?: TieFilterArgs | null;
  readonly actorFilter?: ActorFilterArgs | null;
}

/** One part of an addition, on its own. */
type AddedPart =
  | { readonly part: "neighbours"; readonly of: NeighboursArgs }
  | { readonly part: "region" | "theme"; readonly id: string }
  | { readonly part: "pathsAmong"; readonly ids: readonly string[] };

/** An addition that was checked; `argument` names it in errors: `add[0]`. */
export interface CheckedAddition {
  readonly argument: string;
  readonly asked: AddedPart;
  readonly first: number;
}

/** Checks the sizes of what is asked. @throws BAD_USER_INPUT naming the argument. */
export function checkedAdditions({ ids, add }: NetworkArgs): CheckedAddition[] {
  const different = new Set(ids).size;
  if (different > MOST_ACTORS) throw badUserInput("ids", `at most ${MOST_ACTORS} ids`, different);
  if (add.length > MOST_ADDITIONS)
    throw badUserInput("add", `at most ${MOST_ADDITIONS} additions`, add.length);
  return add.map((addition, index) => checkedAddition(`add[${index}]`, addition));
}

function checkedAddition(
  argument: string,
  { first = 20, ...parts }: AdditionArgs,
): CheckedAddition {
  if (first < 0 || first > MOST_ADDED)
    throw badUserInput(`${argument}.first`, `0 to ${MOST_ADDED}`, first);
  const given = Object.entries(parts).flatMap(([name, part]) => (part == null ? [] : [name]));
  const asked = partOf(parts);
  if (given.length !== 1 || !asked)
    throw badUserInput(argument, "exactly one of neighbours, region, theme and pathsAmong", given);
  if (asked.part === "neighbours") checkDirection(`${argument}.neighbours.direction`, asked.of);
  if (asked.part === "pathsAmong" && (asked.ids.length < 2 || asked.ids.length > MOST_NAMED))
    throw badUserInput(`${argument}.pathsAmong`, `2 to ${MOST_NAMED} ids`, asked.ids.length);
  return { argument, asked, first };
}

function partOf({
  neighbours,
  region,
  theme,
  pathsAmong,
}: Omit<AdditionArgs, "first">): AddedPart | null {
  if (neighbours) return { part: "neighbours", of: neighbours };
  if (typeof region === "string") return { part: "region", id: region };
  if (typeof theme === "string") return { part: "theme", id: theme };
  return pathsAmong ? { part: "pathsAmong", ids: [...new Set(pathsAmong)] } : null;
}

function checkDirection(argument: string, { type, direction }: NeighboursArgs): void {
  if (!direction) return;
  if (!type) throw badUserInput(argument, "none without a type", direction);
  const symmetric = SYMMETRIC_TIE_TYPES.includes(type);
  if (symmetric !== (direction === "NONE"))
    throw badUserInput(
      argument,
      symmetric ? `NONE for ${type}` : `OUT or IN for ${type}`,
      direction,
    );
}
