import type { Report, ReportTie } from "./report.ts";

/** A report as plain text, for e-mail and notes. */
export function reportText(report: Report): string {
  const parts = report.sections.map(({ heading, groups }) =>
    [
      heading.toUpperCase(),
      ...groups.map((group) =>
        [
          ...[group.heading, group.note].filter(Boolean),
          ...group.ties.map((tie) => tieText(tie)),
        ].join("\n"),
      ),
    ].join("\n\n"),
  );
  return [
    report.title,
    report.lead.join("\n"),
    ...parts,
    report.notes.join("\n"),
    [...report.colophon, report.address].join("\n"),
  ].join("\n\n");
}

function tieText({ text, evidence }: ReportTie): string {
  const lines = evidence.map(({ claim, marks, source, url }) =>
    [`  “${claim}” (${marks})`, `  ${source}`, ...(url ? [`  ${url}`] : [])].join("\n"),
  );
  return [`- ${text}`, ...lines].join("\n");
}
