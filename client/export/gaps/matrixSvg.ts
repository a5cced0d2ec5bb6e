import { cellAt } from "../../gaps/cells.ts";
import { cellInWords } from "../../gaps/figures.ts";
import { TEXT } from "../network/svg/font.ts";
import { type Block, moved } from "../network/svg/textBlock.ts";
import { element, xmlText } from "../network/xml.ts";
import type { ExportedGaps } from "./exportedGaps.ts";
import type { MatrixLook } from "./matrixLook.ts";
import { signSvg } from "./signSvg.ts";

/** Pixels: of a cell, between cells, and between a name and its cells. */
const CELL = 26;
const BETWEEN = 2;
const AFTER_NAME = 8;

/** A matrix as it is drawn, and how wide it is, in pixels. */
interface DrawnMatrix extends Block {
  readonly width: number;
}

/** The matrix, with the names of the groups along both sides; each cell says what it is when it is pointed at. */
export function matrixSvg(exported: ExportedGaps, look: MatrixLook): DrawnMatrix {
  const { gaps, places } = exported;
  const measured = look.measure(TEXT.body);
  const names = places.map((place) => gaps.groups[place]?.name ?? "");
  const room = Math.ceil(Math.max(0, ...names.map((name) => measured(name)))) + AFTER_NAME;
  const at = (place: number): number => room + place * CELL;
  const cells = places.flatMap((row, y) =>
    places.map((column, x) => cellSvg(exported, { row, column, x: at(x), y: at(y) }, look)),
  );
  const side = room + places.length * CELL;
  const svg = names.map((name, place) => nameSvg(name, { room, at: at(place) }, look)).join("");
  return { svg: svg + cells.join(""), width: side, height: side };
}

interface Where {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

function cellSvg({ gaps, words }: ExportedGaps, where: Where, look: MatrixLook): string {
  const { row, column, x, y } = where;
  const cell = cellAt(gaps, row, column);
  const size = CELL - BETWEEN;
  if (!cell) {
    const line = { d: `M0 0L${size} ${size}`, stroke: look.theme.line, "stroke-opacity": 0.5 };
    return moved(element("path", line), x, y);
  }
  const title = element("title", {}, xmlText(cellInWords(cell, words)));
  return moved(title + signSvg(cell.verdict, { ...look, size }), x, y);
}

/** A name twice: before its row, and upwards above its column. */
function nameSvg(
  name: string,
  { room, at }: { readonly room: number; readonly at: number },
  { theme }: MatrixLook,
): string {
  const middle = at + CELL / 2 - BETWEEN / 2;
  const look = { "font-size": TEXT.body, fill: theme.text, dy: "0.35em" };
  const text = xmlText(name);
  const edge = room - AFTER_NAME;
  return (
    element("text", { ...look, x: edge, y: middle, "text-anchor": "end" }, text) +
    element("text", { ...look, transform: `translate(${middle} ${edge}) rotate(-90)` }, text)
  );
}
