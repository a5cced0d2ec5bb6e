/** What the name of a file says. */
interface Named {
  readonly subject: string;
  /** Characters that the subject may have: as many as all systems and most people can handle. */
  readonly longest: number;
  readonly day: string;
  readonly version: string;
}

/** The name of a file without its ending: what it is about, the day, the version of the data. Safe on every system. */
export function namedFile({ subject, longest, day, version }: Named): string {
  const safe = subject
    .replace(/[^a-z0-9]+/gi, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return `intercluster-${safe || "network"}-${day}-data-${version.slice(0, 12)}`;
}
