/** What one request may ask for; each is documented in the README. */
export const LIMITS = {
  /** Fields within fields, introspection excepted. */
  depth: 10,
  tokens: 1000,
  /** Selections after fragments are spread out. */
  selections: 10_000,
  /** Objects that an answer may hold at most. */
  cost: 10_000,
  /** Bytes. */
  body: 100_000,
  /** Lists and objects within one another, in variables. */
  nesting: 20,
  /** Milliseconds until a request is given up. */
  patience: 5000,
} as const;
