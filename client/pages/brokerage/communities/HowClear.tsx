import type { Text } from "../../../texts.ts";
import { useWords } from "../../../useWords.ts";
import type { CommunitiesQuery } from "./communities.gen.ts";
import { communitiesTexts } from "./texts.ts";

type Found = Pick<CommunitiesQuery["communities"], "modularity" | "stability" | "starts">;

/** From this modularity on, networks are commonly said to have communities (Newman & Girvan 2004). */
const DIVIDED = 0.3;

/** From these agreements on, memberships can be relied on, or for the most part. */
const STEADY = 0.9;
const MOSTLY_STEADY = 0.65;

/** How clear the division is, and how far one may rely on who belongs where. */
export function HowClear({ found }: { readonly found: Found }) {
  const { say, number } = useWords();
  const { modularity, stability, starts } = found;
  return (
    <p>
      {say(modularity >= DIVIDED ? communitiesTexts.clear : communitiesTexts.unclear, {
        modularity: number(modularity, 2),
      })}{" "}
      {say(steadiness(stability), { stability: number(stability, 2), starts })}
    </p>
  );
}

function steadiness(stability: number): Text {
  if (stability >= STEADY) return communitiesTexts.steady;
  return stability >= MOSTLY_STEADY ? communitiesTexts.mostlySteady : communitiesTexts.unsteady;
}
