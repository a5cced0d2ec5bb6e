/** A region with the one that it lies in. */
interface Within {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** Gives the narrowest among regions of one actor: those that none of the others lies in. */
export function placesOf(
  regions: readonly Within[],
): (ids: readonly string[]) => readonly string[] {
  const above = new Map(regions.map(({ id, parent }) => [id, parent?.id]));
  return (ids) => {
    const wider = new Set(ids.map((id) => above.get(id)));
    return ids.filter((id) => !wider.has(id));
  };
}
