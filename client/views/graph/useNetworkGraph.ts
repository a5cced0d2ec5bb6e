import { type RefObject, useEffect, useRef, useState } from "react";
import type { NetworkHandlers } from "../../graph/network/listen.ts";
import { createNetwork, type NetworkGraph } from "../../graph/network/networkGraph.ts";
import { useFont } from "../../parts/useFont.ts";

/** A network in an element, as soon as its font is there; the latest handlers hear of what is done in it. */
export function useNetworkGraph(
  container: RefObject<HTMLElement | null>,
  handlers: NetworkHandlers,
): NetworkGraph | null {
  const latest = useRef(handlers);
  latest.current = handlers;
  const [graph, setGraph] = useState<NetworkGraph | null>(null);
  const fontReady = useFont(container);
  useEffect(() => {
    if (!container.current || !fontReady) return;
    const made = createNetwork(container.current, {
      onSelect: (...args) => latest.current.onSelect(...args),
      onSelectAll: (...args) => latest.current.onSelectAll(...args),
      onExpand: (...args) => latest.current.onExpand(...args),
      onMove: (...args) => latest.current.onMove(...args),
      onMenu: (...args) => latest.current.onMenu(...args),
    });
    setGraph(made);
    return () => {
      setGraph(null);
      made.destroy();
    };
  }, [container, fontReady]);
  return graph;
}
