/** The colour schemes to choose from; `auto` follows the system. */
export const COLOUR_SCHEMES = ["auto", "light", "dark"] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

const STORED_AS = "intercluster-colour-scheme";

/** The scheme chosen earlier, otherwise `auto`. */
export function storedColourScheme(): ColourScheme {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return COLOUR_SCHEMES.find((each) => each === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Shows the page in a scheme, and keeps the choice for the next visit. */
export function chooseColourScheme(scheme: ColourScheme): void {
  applyColourScheme(scheme);
  try {
    localStorage.setItem(STORED_AS, scheme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}

/** Shows the page in a scheme. */
export function applyColourScheme(scheme: ColourScheme): void {
  document.documentElement.dataset.colorScheme = scheme;
}
