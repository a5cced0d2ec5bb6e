import type { NetworkQuery } from "../../network/network.gen.ts";
import type { Network } from "../../network/network.ts";
import type { Group } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";

type Added = NetworkQuery["network"]["added"];

/** Whether the answer of the API has something that the view should hold from now on. */
export function isSettled({ explored }: View, network: Network): boolean {
  return explored.groups.every(
    ({ actors }) => actors?.every(({ id, at }) => at !== null && network.members.has(id)) ?? false,
  );
}

/** The view with what was asked for by name: actors that steps brought, own ids for folded ones, no unknown ones. */
export function settled(view: View, network: Network, added: Added): View {
  const rest = [...added];
  const seen = new Set<string>();
  const groups = view.explored.groups.flatMap(({ origin, actors }): Group[] => {
    const asked = origin.type !== "chosen" && actors === null ? rest.shift() : undefined;
    const placed = actors ?? (asked?.actors ?? []).map((id) => ({ id, at: null }));
    const known = placed.flatMap(({ id, at }) => {
      const own = network.ownIds.get(id) ?? (network.members.has(id) ? id : null);
      if (own === null || seen.has(own)) return [];
      seen.add(own);
      return [{ id: own, at }];
    });
    return known.length > 0 ? [{ origin, actors: known }] : [];
  });
  return { ...view, explored: { ...view.explored, groups } };
}
