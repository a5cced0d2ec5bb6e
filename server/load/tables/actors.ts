import type { ActorRow } from "../../../seed/dataset.ts";
import { searchText } from "../../../seed/searchKey.ts";
import { ACTOR_KINDS } from "../../../seed/vocabulary.ts";
import { type PutActorsParams, putActors } from "../../graph/queries.gen.ts";
import type { Folded } from "../fold.ts";
import { filled } from "../statement.ts";
import { type Table, table } from "../table.ts";
import { translator } from "../translations.ts";
import { byId, cutNodes } from "./nodes.ts";

type ActorNode = Omit<PutActorsParams["rows"][number], "rowHash">;

/** `(:Actor)`, each with the label of its kind. */
export function actorTable(folded: Folded, programmes: ReadonlySet<string>): Promise<Table> {
  const translate = translator(folded.translations);
  const node = (actor: ActorRow): ActorNode => {
    const summary = translate("summary", actor.id);
    return {
      ...actor,
      summaryNb: summary?.nb ?? null,
      summaryFi: summary?.fi ?? null,
      isProgramme: programmes.has(actor.id),
      searchText: searchText([actor.name, actor.shortName, ...actor.aliases]),
    };
  };
  return table({
    name: "Actor",
    sort: "node",
    replaces: false,
    inputs: byId(folded.actors),
    row: node,
    puts: (rows) =>
      ACTOR_KINDS.map((kind) => [
        filled(putActors, "ACTOR_KIND", kind),
        rows.filter((row) => row.kind === kind),
      ]),
    cut: cutNodes("Actor"),
  });
}
