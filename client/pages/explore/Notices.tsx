import { Alert } from "@digdir/designsystemet-react";
import type { Network } from "../../network/network.ts";
import { useWords } from "../../useWords.ts";
import type { View } from "../../view/view.ts";
import { MoreOf } from "./MoreOf.tsx";
import { explorePageTexts } from "./texts.ts";

interface NoticesProps {
  readonly view: View;
  readonly network: Network;
}

/** What the picture does not hold, and why: ids nobody knows, ties beyond the most, pages not yet asked for. */
export function Notices({ view, network }: NoticesProps) {
  const { say, list } = useWords();
  const { unknown, ties, tieCount } = network;
  return (
    <>
      {unknown.length > 0 && (
        <Alert data-color="info" data-size="sm">
          {say(explorePageTexts.unknown)} {list(unknown)}
        </Alert>
      )}
      {tieCount > ties.length && (
        <p className="part-note">
          {say(explorePageTexts.cut, { count: ties.length, of: tieCount })}
        </p>
      )}
      <MoreOf view={view} network={network} />
    </>
  );
}
