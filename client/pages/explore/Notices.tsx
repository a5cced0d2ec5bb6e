import { Alert } from "@digdir/designsystemet-react";
import type { Network } from "../../network/network.ts";
import { shortened } from "../../parts/shortened.ts";
import { useWords } from "../../useWords.ts";
import { explorePageTexts } from "./texts.ts";

interface NoticesProps {
  readonly network: Network;
}

/** Ids that are told one by one. */
const TOLD = 20;

/** What the picture does not hold, and why: ids nobody knows, ties beyond the most that are given. */
export function Notices({ network }: NoticesProps) {
  const { say, list } = useWords();
  const { members, unknown, ties, tieCount } = network;
  return (
    <>
      {unknown.length > 0 && (
        <Alert data-color="info" data-size="sm">
          {say(explorePageTexts.unknown)} {list(unknown.slice(0, TOLD).map(shortened))}
          {unknown.length > TOLD && " …"}
        </Alert>
      )}
      {members.size + unknown.length === 0 && (
        <p className="part-note">{say(explorePageTexts.nobody)}</p>
      )}
      {tieCount > ties.length && (
        <p className="part-note">
          {say(explorePageTexts.cut, { count: ties.length, of: tieCount })}
        </p>
      )}
    </>
  );
}
