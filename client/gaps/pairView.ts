import { plainView, type View } from "../view/view.ts";

/** The page of a pair, under the same filter. */
export function pairView({ language, filter }: View, from: string, to: string): View {
  return { ...plainView({ name: "gap", from, to }, language), filter };
}
