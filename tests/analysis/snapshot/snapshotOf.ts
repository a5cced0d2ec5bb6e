import {
  ACTOR_KINDS,
  type ActorKind,
  BASES,
  type Basis,
  TIE_TYPES,
  type TieType,
} from "../../../seed/vocabulary.ts";
import { ListsColumn } from "../../../server/analysis/snapshot/lists.ts";
import { dayNumber, type Snapshot } from "../../../server/analysis/snapshot/snapshot.ts";
import { packTexts } from "../../../server/analysis/snapshot/texts.ts";

/** A piece of evidence; what is left out is stated, undated and by the only source. */
interface EvidenceGiven {
  readonly basis?: Basis;
  readonly start?: string;
  readonly end?: string;
  readonly source?: string;
  readonly via?: string;
}

/** A tie; what is left out is collaboration on the word of one piece of evidence. */
export interface TieGiven {
  readonly from: string;
  readonly to: string;
  readonly type?: TieType;
  readonly basis?: Basis;
  readonly evidence?: readonly EvidenceGiven[];
}

/** What a test is about. */
interface Given {
  readonly ties: readonly TieGiven[];
  /** Actors without ties. */
  readonly others?: readonly string[];
  readonly programmes?: readonly string[];
  readonly kinds?: Readonly<Record<string, ActorKind>>;
}

/** A packed snapshot of a small hand-made world. */
export function snapshotOf({ ties, others = [], programmes = [], kinds = {} }: Given): Snapshot {
  const evidence = ties.map((tie) => tie.evidence ?? [{}]);
  const named = evidence.flat().flatMap(({ via }) => via ?? []);
  const ends = ties.flatMap(({ from, to }) => [from, to]);
  const ids = [...new Set([...ends, ...named, ...others])].sort();
  const sources = [...new Set(evidence.flat().map(({ source }) => source ?? "s1"))].sort();
  const flat = ties.flatMap((tie, at) => {
    return (evidence[at] ?? []).map((each) => ({ ...each, basis: each.basis ?? basisOf(tie) }));
  });
  const none = new ListsColumn();
  for (const _ of ids) none.push([]);
  const empty = none.shared();
  return {
    ...{ key: `made by hand ${++made}`, version: "made by hand" },
    actors: {
      ids: packTexts(ids),
      kinds: Int32Array.from(ids, (id) => ACTOR_KINDS.indexOf(kinds[id] ?? "Company")),
      programmes: Int32Array.from(ids, (id) => (programmes.includes(id) ? 1 : 0)),
      ...{ sources: empty, themes: empty, places: empty, seats: new Int32Array() },
    },
    sources: { ids: packTexts(sources), dates: packTexts(sources.map(() => "")) },
    themes: packTexts([]),
    regions: { ids: packTexts([]), levels: new Int32Array(), parents: new Int32Array() },
    ties: {
      from: Int32Array.from(ties, ({ from }) => ids.indexOf(from)),
      to: Int32Array.from(ties, ({ to }) => ids.indexOf(to)),
      types: Int32Array.from(ties, ({ type }) => TIE_TYPES.indexOf(type ?? "COLLABORATES_WITH")),
      bases: Int32Array.from(ties, (tie) => BASES.indexOf(basisOf(tie))),
      evidenceStarts: startsOf(evidence),
      evidence: {
        bases: Int32Array.from(flat, ({ basis }) => BASES.indexOf(basis)),
        begins: Int32Array.from(flat, ({ start }) => dayNumber(start ?? "")),
        ends: Int32Array.from(flat, ({ end }) => dayNumber(end ?? "")),
        sources: Int32Array.from(flat, ({ source }) => sources.indexOf(source ?? "s1")),
        via: Int32Array.from(flat, ({ via }) => (via === undefined ? -1 : ids.indexOf(via))),
      },
    },
  };
}

let made = 0;

/** The basis of the strongest evidence, unless told. */
function basisOf({ basis, evidence = [] }: TieGiven): Basis {
  const given = evidence.map((each) => BASES.indexOf(each.basis ?? "STATED"));
  return basis ?? BASES[Math.min(...given)] ?? "STATED";
}

function startsOf(lists: ReadonlyArray<readonly unknown[]>): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return starts;
}
