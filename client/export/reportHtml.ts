import type { Report, ReportTie } from "./report.ts";

/** A report as HTML, for documents and e-mail that keep headings and links. */
export function reportHtml(report: Report): string {
  const sections = report.sections.map(({ heading, groups }) => {
    const inner = groups.map(
      (group) =>
        (group.heading && tag("h3", escaped(group.heading))) +
        (group.note && tag("p", escaped(group.note))) +
        tag("ul", group.ties.map(tieHtml).join("")),
    );
    return tag("h2", escaped(heading)) + inner.join("");
  });
  const address = `<a href="${escaped(report.address)}">${escaped(report.address)}</a>`;
  return [
    tag("h1", escaped(report.title)),
    ...report.lead.map((line) => tag("p", escaped(line))),
    ...sections,
    ...report.notes.map((line) => tag("p", escaped(line))),
    tag("p", [...report.colophon.map(escaped), address].join("<br>")),
  ].join("");
}

function tieHtml({ text, evidence }: ReportTie): string {
  const proofs = evidence.map(({ claim, marks, source, url }) => {
    const cited = url ? `<a href="${escaped(url)}">${escaped(source)}</a>` : escaped(source);
    return tag("li", `<span lang="en">“${escaped(claim)}”</span> (${escaped(marks)})<br>${cited}`);
  });
  return tag("li", escaped(text) + tag("ul", proofs.join("")));
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
