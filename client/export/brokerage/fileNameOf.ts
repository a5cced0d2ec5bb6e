/** Characters of a name that all systems and most people can handle. */
const LONGEST = 80;

/** The name of a file: what it holds, of which sides, the day, and the version of the data. */
export function fileNameOf(
  what: string,
  sides: readonly string[],
  { day, version }: { readonly day: string; readonly version: string },
): string {
  const safe = [what, ...sides]
    .join("-")
    .replace(/[^a-z0-9]+/gi, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `intercluster-${safe}-${day}-data-${version.slice(0, 12)}`;
}
