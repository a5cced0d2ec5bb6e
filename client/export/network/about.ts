import type { Account } from "./account.ts";

/** What an export says about itself as plain text, for the note beside tables. */
export function aboutText(account: Account): string {
  const { title, holds, steps, filters, leftOut, caution } = account;
  const { made, attribution, licence, address } = account;
  const parts = [
    [title, holds],
    steps,
    filters,
    leftOut,
    [caution],
    [made, ...attribution, licence],
    [address],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
