import "./score.css";

interface ScoreProps {
  /** From 0 to 1. */
  readonly value: number;
  /** The same in words. */
  readonly children: string;
}

/** A number between 0 and 1 as a quiet bar, with its words beside it. */
export function Score({ value, children }: ScoreProps) {
  const filled = `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <span className="score">
      <span className="score-bar" aria-hidden="true">
        <span style={{ inlineSize: filled }} />
      </span>
      <span>{children}</span>
    </span>
  );
}
