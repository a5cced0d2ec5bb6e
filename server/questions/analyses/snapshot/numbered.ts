import { REGION_LEVELS } from "../../../../seed/vocabulary.ts";
import { actorIdsAfter, regionIds, sourcesAfter, themeIds } from "../../../graph/queries.gen.ts";
import { breathe, portionsOf } from "../../../links/breathe.ts";
import type { Read } from "../../reading/batching.ts";

/** Ids in order, by which a snapshot names things. */
export class Numbered {
  readonly ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  private constructor(ids: readonly string[], numbers: ReadonlyMap<string, number>) {
    this.ids = ids;
    this.#numbers = numbers;
  }

  /** Numbers ids by their order; engines may order them otherwise than analyses do. */
  static async by(ids: readonly string[]): Promise<Numbered> {
    const sorted = [...ids].sort();
    await breathe();
    const numbers = new Map<string, number>();
    for await (const portion of portionsOf(sorted))
      for (const id of portion) numbers.set(id, numbers.size);
    return new Numbered(sorted, numbers);
  }

  /** The place of an id; −1 for one that is not among them. */
  at(id: string): number {
    return this.#numbers.get(id) ?? -1;
  }

  /** The places of ids, in order. @throws Error for one that is not among them: then the data changed while it was read. */
  of(ids: readonly string[]): number[] {
    return ids.map((id) => {
      const number = this.at(id);
      if (number < 0) throw new Error(`${id} came into the data while it was read`);
      return number;
    });
  }
}

/** The ids of all that a snapshot names by number. */
export interface AllNumbered {
  readonly actors: Numbered;
  readonly sources: Numbered;
  readonly themes: Numbered;
  readonly regions: Numbered;
}

/** Ids that one read gives. */
const PAGE = 5_000;

/** Numbers all actors, sources, themes and regions by their ids. */
export async function allNumbered(read: Read): Promise<AllNumbered> {
  return {
    actors: await Numbered.by(await inPages((page) => read(actorIdsAfter, page))),
    sources: await Numbered.by(await inPages((page) => read(sourcesAfter, page))),
    themes: await Numbered.by(idsOf(await read(themeIds, {}))),
    regions: await Numbered.by(idsOf(await read(regionIds, { levels: [...REGION_LEVELS] }))),
  };
}

type Page = { after: string; limit: number };
type Rows = Array<{ id: string }>;

async function inPages(read: (page: Page) => Promise<Rows>): Promise<string[]> {
  const ids: string[] = [];
  for (let more = true; more; ) {
    const rows = await read({ after: ids.at(-1) ?? "", limit: PAGE });
    for (const { id } of rows) ids.push(id);
    more = rows.length === PAGE;
    await breathe();
  }
  return ids;
}

function idsOf(rows: Rows): string[] {
  return rows.map(({ id }) => id);
}
