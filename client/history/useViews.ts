import { useRef } from "react";
import { viewOf } from "../view/address.ts";
import type { View } from "../view/view.ts";

/** The views of addresses; each is read once as long as it is among them, and stays the same object. */
export function useViews(addresses: readonly string[]): readonly View[] {
  const known = useRef<ReadonlyMap<string, View>>(new Map());
  const views = new Map(
    addresses.map((address) => [address, known.current.get(address) ?? viewOf(address)]),
  );
  known.current = views;
  return addresses.flatMap((address) => views.get(address) ?? []);
}
