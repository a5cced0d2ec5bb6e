/** What one file may hold. More is a fault, not a slow load. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 400_000_000,
  /** Rows of one file, the header left out. */
  rows: 2_000_000,
  /** Characters of one cell. */
  cell: 10_000,
  /** Characters of an id. */
  id: 100,
} as const;

export type Limits = { readonly [Key in keyof typeof LIMITS]: number };
