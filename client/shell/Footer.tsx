import { useData } from "../api/useData.ts";
import { API_LANGUAGE } from "../languages.ts";
import { ReportError } from "../parts/ReportError.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { FooterDocument } from "./footer.gen.ts";
import { shellTexts } from "./texts.ts";

/** Whose data it is, which version of it, and what its silence means. */
export function Footer() {
  const { say, language } = useWords();
  const [view] = useView();
  const dataset = useData(FooterDocument, { language: API_LANGUAGE[language] });
  return (
    <footer className="footer">
      {dataset.state === "ready" && <p>{dataset.data.dataset.caveat}</p>}
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
