import { useEffect } from "react";
import type { Report, ReportTie } from "./report.ts";

interface PrintedReportProps {
  readonly report: Report;
  readonly onPrinted: () => void;
}

/** The whole answer on paper: opens the print dialogue when it is there, and goes when that closes. */
export function PrintedReport({ report, onPrinted }: PrintedReportProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once, when it is there
  useEffect(() => {
    globalThis.addEventListener("afterprint", onPrinted, { once: true });
    globalThis.print();
    return () => globalThis.removeEventListener("afterprint", onPrinted);
  }, []);
  return (
    <article className="printed">
      <h1>{report.title}</h1>
      {report.lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {report.sections.map(({ heading, groups }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {groups.map((group) => (
            <section key={group.heading}>
              {group.heading && <h3>{group.heading}</h3>}
              {group.note && <p>{group.note}</p>}
              <ul>
                {group.ties.map((tie) => (
                  <PrintedTie key={tie.text} tie={tie} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {report.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <footer>
        {[...report.colophon, report.address].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

function PrintedTie({ tie }: { readonly tie: ReportTie }) {
  return (
    <li>
      <strong>{tie.text}</strong>
      {tie.evidence.map(({ claim, marks, source, url }) => (
        <p key={claim + source}>
          <span lang="en">“{claim}”</span> ({marks}). {source}
          {url && ` ${url}`}
        </p>
      ))}
    </li>
  );
}
