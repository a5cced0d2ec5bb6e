import { BASES, TIE_TYPES } from "../../../../seed/vocabulary.ts";
import { Column } from "../../../analysis/snapshot/column.ts";
import { dayNumber, type TieColumns } from "../../../analysis/snapshot/snapshot.ts";
import {
  type EvidenceSourcesRow,
  evidenceSources,
  type TiesToAnalyseRow,
  tiesToAnalyse,
} from "../../../graph/queries.gen.ts";
import { inPortions } from "../../reading/portions.ts";
import type { AllNumbered } from "./numbered.ts";
import type { Reading } from "./reading.ts";

/** Actors that one read is about: about 750 ties where each starts 5: more rows at once would hold others up. */
const PORTION = 150;

/** What the role of evidence begins with that ties two actors through another: `via process-plus`. */
const VIA = "via ";

/** Reads every tie with what its evidence rests on, by the actor it starts at. */
export async function readTies(
  { read, told }: Reading,
  numbered: AllNumbered,
): Promise<TieColumns> {
  const { ids } = numbered.actors;
  const columns = tieColumns(numbered);
  const ask = async (portion: string[]) => {
    const ties = await read(tiesToAnalyse, { ids: portion });
    const wanted = ties.flatMap(({ evidence }) => evidence);
    const evidence = wanted.length === 0 ? [] : await read(evidenceSources, { ids: wanted });
    return { ties, evidence: new Map(evidence.map((row) => [row.id, row])), count: portion.length };
  };
  let done = 0;
  for await (const { ties, evidence, count } of inPortions(ids, PORTION, ask)) {
    for (const tie of ties) columns.push(tie, evidence);
    done += count;
    told(done / ids.length);
  }
  return columns.shared();
}

type Cited = ReadonlyMap<string, EvidenceSourcesRow>;

function tieColumns({ actors, sources }: AllNumbered) {
  const [from, to, types, bases] = [new Column(), new Column(), new Column(), new Column()];
  const [starts, evidence] = [new Column(), evidenceColumns()];
  return {
    push(tie: TiesToAnalyseRow, cited: Cited): void {
      from.push(actors.at(tie.from));
      to.push(actors.at(tie.to));
      types.push(TIE_TYPES.indexOf(tie.type));
      bases.push(BASES.indexOf(tie.basis));
      starts.push(evidence.length());
      for (const [at, id] of tie.evidence.entries()) {
        const { source = "", role = "" } = cited.get(id) ?? {};
        evidence.push({
          basis: BASES.indexOf(tie.bases[at] ?? tie.basis),
          begin: dayNumber(tie.starts[at] ?? ""),
          end: dayNumber(tie.ends[at] ?? ""),
          source: sources.at(source),
          via: role.startsWith(VIA) ? actors.at(role.slice(VIA.length)) : -1,
        });
      }
    },
    shared(): TieColumns {
      starts.push(evidence.length());
      return {
        ...{ from: from.shared(), to: to.shared() },
        ...{ types: types.shared(), bases: bases.shared() },
        ...{ evidenceStarts: starts.shared(), evidence: evidence.shared() },
      };
    },
  };
}

function evidenceColumns() {
  const [bases, begins, ends] = [new Column(), new Column(), new Column()];
  const [sources, via] = [new Column(), new Column()];
  return {
    length: () => bases.length,
    push(each: Readonly<Record<"basis" | "begin" | "end" | "source" | "via", number>>): void {
      bases.push(each.basis);
      begins.push(each.begin);
      ends.push(each.end);
      sources.push(each.source);
      via.push(each.via);
    },
    shared: () => ({
      ...{ bases: bases.shared(), begins: begins.shared(), ends: ends.shared() },
      ...{ sources: sources.shared(), via: via.shared() },
    }),
  };
}
