import { networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { useView } from "../../../client/view/useView.ts";
import { useWalk } from "../../../client/walk/useWalk.ts";
import { WalkedPicture } from "../../../client/walk/WalkedPicture.tsx";
import { answer, member, tie } from "../network/world.ts";

/** Act with three neighbours, of which one has a neighbour of its own, and one that knows nobody. */
const NETWORK = networkOf(
  answer(
    [
      member("act", { tieCount: 9 }),
      member("molab", { tieCount: 2 }),
      member("sintef", { tieCount: 25 }),
      member("elkem", { tieCount: 1 }),
      member("ntnu", { tieCount: 1 }),
      member("lone"),
    ],
    [
      tie("sintef~SUPPORTS~act"),
      tie("act~FUNDS~sintef"),
      tie("molab~MEMBER_OF~act"),
      tie("elkem~MEMBER_OF~act"),
      tie("sintef~COLLABORATES_WITH~ntnu"),
    ],
  ),
  0,
);

interface StageProps {
  readonly onMenu?: (actor: string) => void;
  readonly onZoom?: (way: "in" | "out") => void;
}

/** A picture that is walked through; who is hidden in the address is not shown. */
export function Stage({ onMenu = () => undefined, onZoom = () => undefined }: StageProps) {
  const [view, go] = useView();
  const shown = shownOf(NETWORK, view);
  const walked = useWalk({ shown, onMenu, onZoom });
  const hide = (id: string): void =>
    go({ ...view, explored: { ...view.explored, hidden: [...view.explored.hidden, id] } });
  return (
    <>
      <WalkedPicture
        walked={walked}
        description="Picture."
        picture={null}
        className={`at-${walked.at}`}
      />
      <button type="button" id="hide" onClick={() => hide("sintef")}>
        hide
      </button>
    </>
  );
}
