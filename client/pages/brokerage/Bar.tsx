import "./ranking.css";

interface BarProps {
  /** The whole of the bar, and the part of it that is filled; both from 0 to 1. */
  readonly whole: number;
  readonly part: number;
}

/** A bar with a part of it filled; the figures stand beside it in words. */
export function Bar({ whole, part }: BarProps) {
  const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <svg className="brokerage-bar" aria-hidden="true" focusable="false">
      <line x1="0" x2="0" y1="0" y2="100%" />
      <rect data-tone="whole" y="25%" width={percent(whole)} height="50%" />
      <rect data-tone="part" y="25%" width={percent(part)} height="50%" />
    </svg>
  );
}
