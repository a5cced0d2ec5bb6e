import "./Icon.css";

/** Drawn here, since no text font can be trusted to hold such signs. In a box of 24 × 24. */
const PATHS = {
  swap: "M7 4 3 8l4 4M3 8h14M17 12l4 4-4 4M21 16H7",
  auto: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 3v18",
  light:
    "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19",
  dark: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
  outward: "M8 16 17 7M9 7h8v8",
  back: "M14 5l-7 7 7 7",
  place:
    "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  graph:
    "M6 8a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5zM18 12a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5zM8 21a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5zM8 6.3l7.7 2.5M16.5 11.5 9.8 16.7M6.3 8l1.4 8",
  table: "M3 5h18v14H3zM3 10h18M3 14.5h18M9 5v14",
} as const;

/** The signs there are. */
export type IconName = keyof typeof PATHS;

/** A sign as tall as the text around it; the words beside it, or the button's name, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
