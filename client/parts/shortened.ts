/** Signs of what an address says that are shown: enough to recognise it. */
const SHOWN = 60;

/** A text from an address, cut where it is longer than anybody reads. */
export function shortened(text: string): string {
  const signs = [...text];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join("")}…` : text;
}
