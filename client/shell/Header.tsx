import { Link } from "@digdir/designsystemet-react";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { isQuestion, plainView } from "../view/view.ts";
import { ColourChoice, LanguageChoice } from "./Choices.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { shellTexts } from "./texts.ts";
import "./shell.css";

/** The name, the ways in, and what the reader may choose. */
export function Header() {
  const { say } = useWords();
  const [view] = useView();
  const ask = plainView({ name: "ask" }, view.language);
  const explore = plainView({ name: "explore", from: null }, view.language);
  const gaps = plainView({ name: "gaps", groups: { level: "COUNTY" } }, view.language);
  const brokerage = plainView({ name: "brokerage", sides: [] }, view.language);
  const about = plainView({ name: "about" }, view.language);
  return (
    <header className="header">
      <ViewLink to={ask} className="header-name">
        Intercluster
      </ViewLink>
      <nav aria-label={say(shellTexts.mainMenu)}>
        <ul>
          <li>
            <ViewLink to={ask} {...current(isQuestion(view.page))}>
              {say(shellTexts.ask)}
            </ViewLink>
          </li>
          <li>
            <ViewLink to={explore} {...current(view.page.name === "explore")}>
              {say(shellTexts.explore)}
            </ViewLink>
          </li>
          <li>
            <ViewLink to={gaps} {...current(view.page.name === "gaps" || view.page.name === "gap")}>
              {say(shellTexts.gaps)}
            </ViewLink>
          </li>
          <li>
            <ViewLink to={brokerage} {...current(view.page.name === "brokerage")}>
              {say(shellTexts.brokerage)}
            </ViewLink>
          </li>
          <li>
            <ViewLink to={about} {...current(view.page.name === "about")}>
              {say(shellTexts.about)}
            </ViewLink>
          </li>
          <li>
            <Link href="/graphiql">{say(shellTexts.api)}</Link>
          </li>
        </ul>
      </nav>
      <section className="header-choices" aria-label={say(shellTexts.settings)}>
        <LanguageChoice />
        <ColourChoice />
        <CopyLink />
      </section>
    </header>
  );
}

function current(here: boolean): { "aria-current"?: "page" } {
  return here ? { "aria-current": "page" } : {};
}
