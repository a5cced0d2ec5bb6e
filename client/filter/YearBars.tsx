import { type PointerEvent, useRef } from "react";
import { useWords } from "../useWords.ts";
import { between, everyYear, isWithin, type YearCount, type Years } from "./years.ts";
import "./YearBars.css";

/** A bar's width at most, in rem: few years should not look like much. */
const WIDEST = 1.5;

interface YearBarsProps extends Years {
  readonly years: readonly YearCount[];
  readonly onChange: (years: Years) => void;
}

/**
 * Ties by year. Pointing at a bar chooses its year, drawing over several chooses them all; the boxes
 * beside do the same by keyboard, so that those who do not see the bars miss nothing but the picture.
 */
export function YearBars({ years, since, until, onChange }: YearBarsProps) {
  const { number } = useWords();
  const start = useRef<number | null>(null);
  const bars = everyYear(years);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const yearAt = ({ clientX, currentTarget }: PointerEvent): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * bars.length);
    return first.year + Math.min(Math.max(place, 0), bars.length - 1);
  };
  return (
    <div
      className="year-bars"
      style={{ maxInlineSize: `${bars.length * WIDEST}rem` }}
      aria-hidden="true"
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${bars.length} 100`}
        preserveAspectRatio="none"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = yearAt(event);
        }}
        onPointerUp={(event) => {
          if (start.current === null) return;
          onChange(between(start.current, yearAt(event), { since, until }));
          start.current = null;
        }}
        onPointerCancel={() => {
          start.current = null;
        }}
      >
        {bars.map(({ year, count }, place) => (
          <g key={year} data-within={isWithin(year, { since, until })}>
            <title>{`${year}: ${number(count)}`}</title>
            <rect className="year-ground" x={place} y={0} width={1} height={100} />
            <rect
              className="year-bar"
              x={place + 0.1}
              y={100 - heightOf(count, most)}
              width={0.8}
              height={heightOf(count, most)}
            />
          </g>
        ))}
      </svg>
      <span>{first.year}</span>
      {last.year > first.year && <span>{last.year}</span>}
    </div>
  );
}

/** Per cent of the tallest; what is there at all is seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(4, (count / most) * 100);
}
