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
  undo: "M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3",
  redo: "M15 5l5 5-5 5M20 10H10a5.5 5.5 0 0 0 0 11h3",
  history: "M3.5 12a8.5 8.5 0 1 0 2.6-6.1L3.5 8.5M3.5 3.5v5h5M12 7.5V12l3.5 2",
  arrange: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  expand: "M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM12 6V2M12 22v-4M6 12H2M22 12h-4",
  collapse: "M12 2v6M9 5.5l3 3 3-3M12 22v-6M9 18.5l3-3 3 3M4 12h16",
  paths:
    "M5 3.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM19 16.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM7 5.5h8a3.25 3.25 0 0 1 0 6.5H9a3.25 3.25 0 0 0 0 6.5h8",
  hide: "M4 4l16 16M9.5 5.4A10 10 0 0 1 12 5c6 0 9.5 7 9.5 7a17 17 0 0 1-2.6 3.5M6 6.9A16 16 0 0 0 2.5 12S6 19 12 19a9 9 0 0 0 5-1.6",
  show: "M2.5 12S6 5 12 5s9.5 7 9.5 7-3.5 7-9.5 7S2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z",
  only: "M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM4 8V4h4M20 8V4h-4M4 16v4h4M20 16v4h-4",
  pin: "M9 3h6l-1 6 3.5 4h-11L10 9zM12 13v8",
  neighbours:
    "M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM5 3.5a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6zM19 3.5a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6zM12 18.4a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6zM6.4 6.5l3.7 3.8M17.6 6.5l-3.7 3.8M12 14.5v3.9",
  start: "M5 21V4M5 4h13l-3 4 3 4H5",
  links:
    "M4.5 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM19.5 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM7.5 12h1M11.5 12h1M15.5 12h1",
  filter: "M3.5 5h17l-6.5 8v6.5l-4-2.5v-4z",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6",
  save: "M12 3v12M7 10.5l5 5 5-5M4 20.5h16",
  commands: "M5 6l6 6-6 6M13 19h6.5",
  keyboard: "M2.5 6h19v12h-19zM6 10h.5M10 10h.5M14 10h.5M18 10h.5M7.5 14h9",
  check: "M4.5 12.5l5 5 10-11",
  theme: "M4 4h7l9 9-7 7-9-9zM8 8h.01",
  menu: "M5 12h.01M12 12h.01M19 12h.01",
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
