import { firstGroups } from "../../explore/steps/begun.ts";
import { plainView, type View } from "../../view/view.ts";
import type { WholeGap } from "./wholeGap.ts";

/** The exploration of some sides together: who is in a region, or who is around an actor. */
export function exploringSides(
  { language, filter }: View,
  sides: readonly Pick<WholeGap["from"], "id" | "type">[],
): View {
  const groups = sides.flatMap(({ id, type }) =>
    firstGroups({ type: type === "REGION" ? "region" : "actor", id }),
  );
  const begun = plainView({ name: "explore", from: null }, language);
  return { ...begun, filter, explored: { ...begun.explored, groups } };
}
