import { useData } from "../api/useData.ts";
import { ReportError } from "../parts/ReportError.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { FooterDocument } from "./footer.gen.ts";
import { shellTexts } from "./texts.ts";

/** Whose data it is, which version of it, and what its silence means. */
export function Footer() {
  const { say } = useWords();
  const [view] = useView();
  const dataset = useData(FooterDocument, {});
  return (
    <footer className="footer">
      <p>{say(shellTexts.missing)}</p>
      <p>
        <ViewLink to={plainView({ name: "about" }, view.language)}>
          {say(shellTexts.about)}
        </ViewLink>
        {dataset.state === "ready" && (
          <>
            {" · "}
            {say(shellTexts.dataVersion)} <code>{dataset.data.dataset.version.slice(0, 12)}</code>
            {dataset.data.dataset.attribution.map((each) => (
              <span key={each}> · {each}</span>
            ))}
          </>
        )}{" "}
        <ReportError about="Intercluster" />
      </p>
    </footer>
  );
}
