import { breather } from "../../seed/breather.ts";
import type { ActorRow, Dataset, IdentityRow, RelationRow } from "../../seed/dataset.ts";
import type { ActorKind } from "../../seed/vocabulary.ts";

/** An identity with the name under which `b` was known, which is gone once it is folded. */
export interface NamedIdentity extends IdentityRow {
  bName: string;
  bKind: ActorKind;
}

/** A dataset whose `same` rows are carried out: no id in it was folded away, but in `identities`. */
export interface Folded extends Omit<Dataset, "additions" | "identities"> {
  readonly identities: readonly NamedIdentity[];
}

/**
 * Adds the additions, then folds `b` into `a` for each `same` row: relations, facts, themes, names,
 * sources and programmes move; what would tie an actor to itself is dropped.
 */
export async function fold(dataset: Dataset): Promise<Folded> {
  const breathe = breather();
  const actors = new Map<string, ActorRow>();
  for (const actor of dataset.actors) {
    actors.set(actor.id, { ...actor });
    await breathe();
  }
  for (const addition of dataset.additions) enrich(actors.get(addition.id), addition);
  const identities = dataset.identities.map((row) => named(row, actors.get(row.b)));
  const into = new Map<string, string>();
  for (const { a, b, verdict } of dataset.identities) {
    const folded = actors.get(b);
    if (verdict !== "SAME" || !folded) continue;
    enrich(actors.get(a), { ...folded, aliases: namesOf(folded) });
    actors.delete(b);
    into.set(b, a);
  }
  const kept = (id: string): string => into.get(id) ?? id;
  const relations: RelationRow[] = [];
  for (const row of dataset.relations) {
    const moved = into.size > 0 ? { ...row, from: kept(row.from), to: kept(row.to) } : row;
    if (moved.from !== moved.to) relations.push(moved);
    await breathe();
  }
  return {
    ...dataset,
    actors: [...actors.values()],
    relations,
    facts: dataset.facts.map((row) => ({ ...row, subject: kept(row.subject) })),
    themes: dataset.themes.map((row) => ({ ...row, actor: kept(row.actor) })),
    identities,
  };
}

type Enrichment = Pick<ActorRow, "aliases" | "founded" | "programmes" | "sources"> &
  Partial<Pick<ActorRow, "website">>;

/** Adds lists without doubles; a year and a website only where there is none. */
function enrich(actor: ActorRow | undefined, more: Enrichment): void {
  if (!actor) return;
  const aliases = more.aliases.filter((alias) => alias !== actor.name);
  actor.aliases = [...new Set([...actor.aliases, ...aliases])];
  actor.programmes = [...new Set([...actor.programmes, ...more.programmes])];
  actor.sources = [...new Set([...actor.sources, ...more.sources])];
  actor.founded ??= more.founded;
  actor.website ??= more.website ?? null;
}

function namesOf({ name, shortName, aliases }: ActorRow): string[] {
  return [name, ...(shortName ? [shortName] : []), ...aliases];
}

function named(row: IdentityRow, b: ActorRow | undefined): NamedIdentity {
  return { ...row, bName: b?.name ?? row.b, bKind: b?.kind ?? "Supporter" };
}
