import { breather } from "../breather.ts";
import type { Place, Placed } from "../csvFile.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { LOCATION_TYPE } from "../vocabulary.ts";

/** Sources of regions that are no rows of their own. */
const GENERAL_SOURCES = ["general-geography", "geonames"];

/** Every id that a row refers to stands in one of the folders. */
export async function references(tables: Tables): Promise<Fault[]> {
  const { sources, actors, regions, nodes, grounds, translated } = knownIds(tables);
  const unknown = new Unknown();
  await unknown.among(tables.actors, ({ sources: ids }) => [["sources", ids, sources]]);
  await unknown.among(tables.additions, ({ id, sources: ids }) => [
    ["id", [id], actors],
    ["sources", ids, sources],
  ]);
  await unknown.among(tables.regions, ({ parent, sources: ids }) => [
    ["parent", [parent], regions],
    ["sources", ids, grounds],
  ]);
  await unknown.among(tables.relations, ({ from, type, to, source }) => [
    ["from", [from], actors],
    ["to", [to], type === LOCATION_TYPE ? regions : actors],
    ["source", [source], sources],
  ]);
  await unknown.among(tables.facts, ({ subject, source }) => [
    ["subject", [subject], nodes],
    ["source", [source], sources],
  ]);
  await unknown.among(tables.themes, ({ actor, source }) => [
    ["actor", [actor], actors],
    ["source", [source], sources],
  ]);
  await unknown.among(tables.identities, ({ a, b, source }) => [
    ["a", [a], actors],
    ["b", [b], actors],
    ["source", [source], sources],
  ]);
  await unknown.among(tables.translations, ({ field, key }) => [
    ["key", [key], translated.get(field)],
  ]);
  return unknown.faults;
}

function knownIds(tables: Tables) {
  const sources = { what: "a source", ids: idsOf(tables.sources) };
  const actors = { what: "an actor", ids: idsOf(tables.actors) };
  const regions = { what: "a region", ids: idsOf(tables.regions) };
  const nodes = { what: "an actor or a region", ids: new Set([...actors.ids, ...regions.ids]) };
  const themes = { what: "a theme of an actor", ids: new Set(tables.themes.map(themeOf)) };
  const grounds = { what: sources.what, ids: new Set([...sources.ids, ...GENERAL_SOURCES]) };
  const translated = new Map<string, Known>([
    ["summary", actors],
    ["region", regions],
    ["theme", themes],
  ]);
  return { sources, actors, regions, nodes, grounds, translated };
}

/** Ids of one sort. */
interface Known {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
}

/** Without `known`, anything may stand there. */
type Reference = [column: string, ids: ReadonlyArray<string | null>, known: Known | undefined];

class Unknown {
  readonly faults: Fault[] = [];

  /** Collects what rows refer to and nobody has; an empty id is a fault already. */
  async among<Row>(
    rows: ReadonlyArray<Placed<Row>>,
    referencesOf: (row: Row) => Reference[],
  ): Promise<void> {
    const breathe = breather();
    for (const { row, at } of rows) {
      for (const reference of referencesOf(row)) this.#check(at, reference);
      await breathe();
    }
  }

  #check(at: Place, [column, ids, known]: Reference): void {
    for (const id of ids) {
      if (!known || id === null || id === "" || known.ids.has(id)) continue;
      this.faults.push({ ...at, column, wanted: `the id of ${known.what}`, got: shown(id) });
    }
  }
}

function idsOf(rows: ReadonlyArray<Placed<{ id: string }>>): Set<string> {
  return new Set(rows.map(({ row }) => row.id));
}

function themeOf({ row }: Placed<{ theme: string }>): string {
  return row.theme;
}
