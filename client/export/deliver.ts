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

/** Hands a text to the reader as a file. */
export function save(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
