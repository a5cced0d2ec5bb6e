interface KnownProps {
  /** Null where the data does not say. */
  readonly text: string | null;
  /** What is said then. */
  readonly otherwise: string;
}

/** A value, or words for that nothing is known: never an empty cell, never a nought. */
export function Known({ text, otherwise }: KnownProps) {
  return text === null ? <span className="table-unknown">{otherwise}</span> : text;
}
