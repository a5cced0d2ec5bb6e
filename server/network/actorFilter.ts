import type { ActorKind } from "../../seed/vocabulary.ts";

/** What a filter needs to know of an actor of a network. */
export interface Member {
  readonly id: string;
  readonly kind: ActorKind;
  /** Ids of the regions that it is in, those above its places included; none means unknown. */
  readonly regions: readonly string[];
  readonly themes: readonly string[];
}

/** Which actors of a network are shown: all parts must hold, null holds for everybody. */
export interface MemberFilter {
  readonly ids: ReadonlySet<string> | null;
  readonly kinds: ReadonlySet<ActorKind> | null;
  readonly regions: ReadonlySet<string> | null;
  readonly themes: ReadonlySet<string> | null;
  /** The ids of those whose names have the text that is looked for. */
  readonly named: ReadonlySet<string> | null;
}

/** Whether a filter lets an actor pass; `open` is a part that is not looked at. */
export function passes(filter: MemberFilter, member: Member, open?: keyof MemberFilter): boolean {
  const some = (part: keyof MemberFilter, values: readonly string[]): boolean => {
    const wanted: ReadonlySet<string> | null = part === open ? null : filter[part];
    return wanted === null || values.some((value) => wanted.has(value));
  };
  return (
    some("ids", [member.id]) &&
    some("named", [member.id]) &&
    some("kinds", [member.kind]) &&
    some("regions", member.regions) &&
    some("themes", member.themes)
  );
}

/** The ids of the actors that a filter lets pass. */
export function passing(filter: MemberFilter, members: readonly Member[]): Set<string> {
  return new Set(members.filter((member) => passes(filter, member)).map(({ id }) => id));
}
