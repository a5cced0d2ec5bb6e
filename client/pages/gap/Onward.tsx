import { Heading } from "@digdir/designsystemet-react";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { type Page, plainView, type View } from "../../view/view.ts";
import { exploringSides } from "./exploringSides.ts";
import { gapTexts } from "./texts.ts";
import type { WholeGap } from "./wholeGap.ts";

/** The ways from two sides to who links them, to their network, and to who stands between them. */
export function Onward({ gap: { from, to } }: { readonly gap: WholeGap }) {
  const { say } = useWords();
  const [view] = useView();
  const turned = (page: Page): View => ({
    ...plainView(page, view.language),
    filter: view.filter,
  });
  const ways = [
    { text: gapTexts.whoLinks, to: turned({ name: "links", from: from.id, to: to.id }) },
    { text: gapTexts.explore, to: exploringSides(view, [from, to]) },
    { text: gapTexts.brokerage, to: turned({ name: "brokerage", sides: [from.id, to.id] }) },
    { text: gapTexts.allGaps, to: turned({ name: "gaps", groups: { level: "COUNTY" } }) },
  ];
  return (
    <section className="part" aria-labelledby="onward">
      <Heading level={3} data-size="2xs" id="onward">
        {say(gapTexts.onward)}
      </Heading>
      <ul className="counts">
        {ways.map((way) => (
          <li key={way.text.en}>
            <ViewLink to={way.to}>{say(way.text)}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
