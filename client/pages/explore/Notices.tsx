import { Alert } from "@digdir/designsystemet-react";
import type { Network } from "../../network/network.ts";
import { useWords } from "../../useWords.ts";
import { explorePageTexts } from "./texts.ts";

interface NoticesProps {
  readonly network: Network;
}

/** What the picture does not hold, and why: ids nobody knows, ties beyond the most that are given. */
export function Notices({ network }: NoticesProps) {
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
    </>
  );
}
