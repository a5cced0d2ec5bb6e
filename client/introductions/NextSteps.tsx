import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { exploringIntroduction, exploringPaths } from "./exploring.ts";
import type { Introduction } from "./introduction.ts";
import { introductionTexts } from "./texts.ts";

/** The ways from an introduction to the network around it, to the paths, and to who links the two. */
export function NextSteps({ introduction }: { readonly introduction: Introduction }) {
  const { say } = useWords();
  const [view] = useView();
  const { from, to } = introduction;
  const links = {
    ...plainView({ name: "links", from: from.id, to: to.id }, view.language),
    filter: view.filter,
  };
  const steps = [
    { text: introductionTexts.explore, to: exploringIntroduction(view, introduction) },
    { text: introductionTexts.paths, to: exploringPaths(view, introduction) },
    { text: introductionTexts.whoLinks, to: links },
  ];
  return (
    <ul className="counts">
      {steps.map((step) => (
        <li key={step.text.en}>
          <ViewLink to={step.to}>{say(step.text)}</ViewLink>
        </li>
      ))}
    </ul>
  );
}
