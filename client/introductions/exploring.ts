import { expanded, withChosen } from "../explore/steps/groups.ts";
import { plainView, type View } from "../view/view.ts";
import type { Introduction } from "./introduction.ts";

/** What an exploration of an introduction needs of it. */
type Ends = Pick<Introduction, "from" | "to">;

/** The exploration of two actors and of those who can introduce them. */
export function exploringIntroduction(
  view: View,
  { from, to, way }: Ends & { readonly way: Pick<Introduction["way"], "introducers"> },
): View {
  const ids = [from, ...way.introducers, to].map(({ id }) => id);
  return withChosen(unexplored(view), ids);
}

/** The exploration of two actors and of all who stand on the shortest paths between them. */
export function exploringPaths(view: View, { from, to }: Ends): View {
  const ids = [from.id, to.id];
  return expanded(withChosen(unexplored(view), ids), { type: "paths", among: ids });
}

/** The same ties count there as here. */
function unexplored({ language, filter }: View): View {
  return { ...plainView({ name: "explore", from: null }, language), filter };
}
