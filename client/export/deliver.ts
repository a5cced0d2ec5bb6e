import type { Report } from "./report.ts";
import { reportHtml } from "./reportHtml.ts";
import { reportText } from "./reportText.ts";

/**
 * Puts a report on the clipboard as text and as HTML. It is handed over as a promise, because browsers
 * allow copying only at the moment of the click.
 */
export async function copyReport(report: Promise<Report>): Promise<void> {
  const as = (type: string, format: (report: Report) => string): Promise<Blob> =>
    report.then((each) => new Blob([format(each)], { type }));
  const item = new ClipboardItem({
    "text/plain": as("text/plain", reportText),
    "text/html": as("text/html", reportHtml),
  });
  await navigator.clipboard.write([item]);
}

/** Hands something to the reader as a file. */
export function save(name: string, content: BlobPart, type: string): void {
  const text = typeof content === "string" ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: text }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A browser may begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
