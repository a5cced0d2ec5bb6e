/** Where an actor stands towards two sides; `undefined` in a `Places` map means outside both. */
export type Place = "from" | "to" | "both";

/** The place of every actor that stands on a side. */
export type Places = ReadonlyMap<string, Place>;

/** Puts the members of two sides, which may overlap, in their places. */
export function placesOf(from: Iterable<string>, to: Iterable<string>): Places {
  const places = new Map<string, Place>();
  for (const id of from) places.set(id, "from");
  for (const id of to)
    places.set(id, places.get(id) === "from" ? "both" : (places.get(id) ?? "to"));
  return places;
}

/** The actors of one place, by id. */
export function actorsAt(places: Places, place: Place): string[] {
  const ids: string[] = [];
  for (const [id, at] of places) if (at === place) ids.push(id);
  return ids.sort();
}
