import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView, type Start } from "../view/view.ts";
import { panelTexts } from "./texts.ts";

/** The way to explore the network around something; nothing where the exploration began with it. */
export function ExploreFrom({ from }: { readonly from: Start }) {
  const { say } = useWords();
  const [view] = useView();
  const begun = view.page.name === "explore" ? view.page.from : null;
  if (begun?.type === from.type && begun.id === from.id) return null;
  return (
    <ViewLink to={plainView({ name: "explore", from }, view.language)}>
      {say(panelTexts.explore)}
    </ViewLink>
  );
}
