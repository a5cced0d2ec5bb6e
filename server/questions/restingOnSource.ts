import type { Context } from "../context.ts";
import type {
  ActorsByIdRow,
  FactsOfSubjectsRow,
  IdentitiesOfSourcesRow,
  LocationsOfActorsRow,
  RegionsByIdRow,
  ThemesOfActorsRow,
} from "../graph/queries.gen.ts";
import { type Connection, connectionOfStored } from "./paging/connection.ts";
import type { PageArgs } from "./paging/cursor.ts";
import { existing } from "./reading/existing.ts";
import { sourceCounts } from "./ties/tiesOfSource.ts";

export type LocationPage = Connection<LocationsOfActorsRow>;
export type ActorThemePage = Connection<ThemesOfActorsRow>;
export type FactPage = Connection<FactsOfSubjectsRow>;
export type IdentityPage = Connection<IdentitiesOfSourcesRow>;

type Needs = Pick<Context, "load">;

/** The places of actors that rest on a source, by id. @throws BAD_USER_INPUT for a bad page. */
export function locationsOfSource(context: Needs, id: string, args: PageArgs) {
  const { load } = context;
  const read = async (after: string, limit: number) => {
    const named = await load.locationsOfSource.load({ id, args: { after, limit } });
    return allNamed(named, (each) => load.locations.load(actorOf(each.id)));
  };
  const count = async () => (await sourceCounts(context, id)).locations;
  return connectionOfStored({ read, count, keyOf: ({ id: key }) => key }, args);
}

/** What a source says that actors work on, by id. @throws BAD_USER_INPUT for a bad page. */
export function themesOfSource({ load }: Needs, id: string, args: PageArgs) {
  const read = async (after: string, limit: number) => {
    const named = await load.themesOfSource.load({ id, args: { after, limit } });
    return allNamed(named, (each) => load.themesOf.load(each.actor));
  };
  const count = async () => countIn(await load.themeCountOfSource.load(id));
  return connectionOfStored({ read, count, keyOf: ({ id: key }) => key }, args);
}

/** The facts that a source states, by id. @throws BAD_USER_INPUT for a bad page. */
export function factsOfSource({ load }: Needs, id: string, args: PageArgs) {
  const read = async (after: string, limit: number) => {
    const named = await load.factsOfSource.load({ id, args: { after, limit } });
    return allNamed(named, (each) => load.facts.load(each.subject));
  };
  const count = async () => countIn(await load.factCountOfSource.load(id));
  return connectionOfStored({ read, count, keyOf: ({ id: key }) => key }, args);
}

/** What a source says of pairs of names, by id. @throws BAD_USER_INPUT for a bad page. */
export function identitiesOfSource({ load }: Needs, id: string, args: PageArgs) {
  const read = (after: string, limit: number) =>
    load.identitiesOfSource.load({ id, args: { after, limit } });
  const count = async () => countIn(await load.identityCountOfSource.load(id));
  return connectionOfStored({ read, count, keyOf: ({ id: key }) => key }, args);
}

/** The actor or the region that a fact is stated of. */
export async function factSubject(
  { load }: Needs,
  id: string,
): Promise<ActorsByIdRow | RegionsByIdRow> {
  return (await load.actor.load(id)) ?? existing(load.region, id);
}

/** The rows that were named, each found among those of its owner, which are read together. */
function allNamed<Named extends { readonly id: string }, Row extends { readonly id: string }>(
  named: readonly Named[],
  rowsOf: (each: Named) => Promise<readonly Row[]>,
): Promise<Row[]> {
  return Promise.all(
    named.map(async (each) => {
      const row = (await rowsOf(each)).find(({ id }) => id === each.id);
      if (!row) throw new Error(`wanted a row of ${each.id}, which the graph has named, got none`);
      return row;
    }),
  );
}

function actorOf(location: string): string {
  return location.split("~")[0] ?? "";
}

function countIn(rows: ReadonlyArray<{ readonly count: number }>): number {
  return rows[0]?.count ?? 0;
}
