import { useId, useMemo, useRef } from "react";
import { CHART_TEXT, type ChartRow, chartOf } from "../../export/brokerage/chart.ts";
import { measureIn } from "../../graph/measure.ts";
import { FONT_SIZE } from "../../graph/placement.ts";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useFont } from "../../parts/useFont.ts";
import { useSize } from "../../parts/useSize.ts";
import "./ranking.css";

interface ChartFigureProps {
  readonly title: string;
  readonly rows: readonly ChartRow[];
  readonly legend: { readonly whole: string | null; readonly part: string };
}

/** A ranking as bars, as it is exported, with the same as text for whoever does not see it. */
export function ChartFigure({ title, rows, legend }: ChartFigureProps) {
  const box = useRef<HTMLElement>(null);
  const { width } = useSize(box);
  const font = useFont(box);
  const titleId = useId();
  const chart = useMemo(() => {
    const family = box.current ? getComputedStyle(box.current).fontFamily : "sans-serif";
    const measure = measureIn(`${font ? "bold " : ""}${family}`);
    const scaled = (text: string): number => (measure(text) * CHART_TEXT) / FONT_SIZE;
    return chartOf(rows, { width, measure: scaled });
  }, [rows, width, font]);
  return (
    <figure ref={box} className="brokerage-chart" aria-labelledby={titleId}>
      <figcaption id={titleId}>{title}</figcaption>
      <p className="brokerage-legend">
        {legend.whole !== null && <span data-tone="whole">{legend.whole}</span>}
        <span data-tone="part">{legend.part}</span>
      </p>
      <svg width={chart.width} height={chart.height} aria-hidden="true" focusable="false">
        {chart.rows.map(({ id, name, value, baseline, whole, part }) => (
          <g key={id}>
            <text y={baseline} data-tone="name">
              {name}
            </text>
            <text x={chart.width} y={baseline} textAnchor="end">
              {value}
            </text>
            <rect data-tone="whole" {...whole} />
            <rect data-tone="part" {...part} />
          </g>
        ))}
      </svg>
      <ul className="ds-sr-only">
        {rows.map(({ id, name, value }) => (
          <li key={id}>
            <ItemLink type="actor" id={id}>
              {name}
            </ItemLink>
            : {value}
          </li>
        ))}
      </ul>
    </figure>
  );
}
