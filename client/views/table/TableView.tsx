import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { NetworkViewProps } from "../viewOfNetwork.ts";

/** The network as a table of its actors or its ties. */
export function TableView({ shown }: NetworkViewProps) {
  return (
    <ul>
      {shown.actors.map(({ actor }) => (
        <li key={actor.id}>
          <ActorLink actor={actor} />
        </li>
      ))}
    </ul>
  );
}
