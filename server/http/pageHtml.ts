import type { Language } from "../../seed/vocabulary.ts";
import type { PageWords } from "../words/pages/pages.ts";

export interface PageHead {
  readonly words: PageWords;
  readonly language: Language;
  /** Where “report an error” leads; the client reads it from the page. */
  readonly contact: string | null;
}

/** Longest description that previews show in full, in characters. */
const DESCRIPTION = 300;

/** The client's page with the title, description and language of one address. */
export function pageHtml(template: string, { words, language, contact }: PageHead): string {
  const title = words.title.includes("Intercluster")
    ? words.title
    : `${words.title} – Intercluster`;
  const description = shortened(words.description);
  const tags = [
    `<title>${escaped(title)}</title>`,
    meta("name", "description", description),
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", "Intercluster"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    ...(contact === null ? [] : [meta("name", "contact", contact)]),
  ];
  return template
    .replace(/<html[^>]*>/, `<html lang="${language.toLowerCase()}">`)
    .replace(/\s*<title>[^<]*<\/title>/, "")
    .replace(/\s*<meta\s+name="description"[^>]*>/, "")
    .replace(/\s*<\/head>/, () => `\n    ${tags.join("\n    ")}\n  </head>`);
}

function meta(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escaped(content)}">`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > DESCRIPTION ? `${plain.slice(0, DESCRIPTION - 1).trimEnd()}…` : plain;
}
