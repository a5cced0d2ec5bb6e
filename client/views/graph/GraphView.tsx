import type { NetworkViewProps } from "../viewOfNetwork.ts";

/** The network as a picture. */
export function GraphView({ shown }: NetworkViewProps) {
  return <p>{shown.actors.length}</p>;
}
