import { useCallback } from "react";
import type { Network } from "../network/network.ts";
import type { Item } from "../view/view.ts";
import { useHistory } from "./useHistory.tsx";

/** Gives names of what the network holds now, or held while the page was open; ids of what it never did. */
export function useNames(network: Network): (item: Item) => string {
  const { names } = useHistory();
  const { regions, themes } = network.facets;
  for (const [id, { actor }] of network.members) names.set(`actor:${id}`, actor.name);
  for (const { region } of regions) names.set(`region:${region.id}`, region.name);
  for (const { theme } of themes) names.set(`theme:${theme.id}`, theme.label);
  return useCallback(({ type, id }) => names.get(`${type}:${id}`) ?? id, [names]);
}
