import { ACTOR_KINDS } from "../../../../seed/vocabulary.ts";
import { Column } from "../../../analysis/snapshot/column.ts";
import { ListsColumn } from "../../../analysis/snapshot/lists.ts";
import type { Snapshot } from "../../../analysis/snapshot/snapshot.ts";
import { packTexts } from "../../../analysis/snapshot/texts.ts";
import {
  type ActorsToAnalyseRow,
  actorsToAnalyse,
  placesToAnalyse,
  themesToAnalyse,
} from "../../../graph/queries.gen.ts";
import { inPortions } from "../../reading/portions.ts";
import type { AllNumbered } from "./numbered.ts";
import type { Reading } from "./reading.ts";

/** Actors that one read is about. */
const PORTION = 500;

/** The role of a place where an actor has its seat. */
const SEAT = "seat";

/** What is read of one actor. */
interface Read extends ActorsToAnalyseRow {
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly roles: readonly string[];
}

/** Reads every actor, in the order of the ids. */
export async function readActors(
  { read, told }: Reading,
  numbered: AllNumbered,
): Promise<Snapshot["actors"]> {
  const { ids } = numbered.actors;
  const columns = actorColumns(numbered);
  const ask = async (portion: string[]) => {
    const params = { ids: portion };
    const themes = new Map(
      (await read(themesToAnalyse, params)).map((row) => [row.id, row.themes]),
    );
    const places = new Map((await read(placesToAnalyse, params)).map((row) => [row.id, row]));
    const actors = new Map((await read(actorsToAnalyse, params)).map((row) => [row.id, row]));
    return portion.flatMap((id): Read[] => {
      const actor = actors.get(id);
      const { regions = [], roles = [] } = places.get(id) ?? {};
      return actor ? [{ ...actor, themes: themes.get(id) ?? [], regions, roles }] : [];
    });
  };
  let done = 0;
  for await (const actors of inPortions(ids, PORTION, ask)) {
    for (const actor of actors) columns.push(actor);
    done += actors.length;
    told(done / ids.length);
  }
  return columns.shared();
}

function actorColumns({ actors, sources, themes, regions }: AllNumbered) {
  const [kinds, programmes, seats] = [new Column(), new Column(), new Column()];
  const [sourceLists, themeLists, places] = [
    new ListsColumn(),
    new ListsColumn(),
    new ListsColumn(),
  ];
  return {
    push(actor: Read): void {
      kinds.push(ACTOR_KINDS.indexOf(actor.kind));
      programmes.push(actor.isProgramme ? 1 : 0);
      sourceLists.push(sources.of(actor.sources));
      themeLists.push(themes.of(actor.themes));
      places.push(regions.of(actor.regions));
      for (const role of actor.roles) seats.push(role === SEAT ? 1 : 0);
    },
    shared: () => ({
      ids: packTexts(actors.ids),
      kinds: kinds.shared(),
      programmes: programmes.shared(),
      sources: sourceLists.shared(),
      themes: themeLists.shared(),
      places: places.shared(),
      seats: seats.shared(),
    }),
  };
}
