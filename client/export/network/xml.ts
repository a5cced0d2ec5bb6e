/** Attributes of an element; what is undefined or null is left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** The characters that XML 1.0 allows; others are not allowed even as references. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Line breaks and tabs as references, since parsers turn them into spaces in attributes and into LF in
 * text: the last two only those that know XML 1.1.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** Begins an XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Any text as XML may hold it; a character that XML forbids becomes U+FFFD, the sign for an unknown one. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** An element around content that is XML already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value == null ? [] : [` ${key}="${xmlText(String(value))}"`]))
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
