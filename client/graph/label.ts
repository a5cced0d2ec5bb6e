/** Width of a text in pixels, in the font of the canvas. */
export type Measure = (text: string) => number;

/** A label cut into lines, with the box it fills. */
export interface Label {
  /** Lines joined by line breaks; ends in an ellipsis where something was cut off. */
  text: string;
  width: number;
  height: number;
}

interface LabelSpace {
  /** Pixels that a line may fill. */
  width: number;
  /** Lines that a label may have. */
  lines: number;
  /** Pixels from one line to the next. */
  lineHeight: number;
  measure: Measure;
}

const ELLIPSIS = "…";

/** Wraps a label at words; a word that is too long, or a line too many, ends in an ellipsis. */
export function wrapped(text: string, space: LabelSpace): Label {
  const { width, measure } = space;
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, space.lines);
  const cut = lines.length > kept.length;
  const fitted = kept.map((line, index) => {
    const more = cut && index === kept.length - 1;
    return shortened(more ? line + ELLIPSIS : line, space);
  });
  return {
    text: fitted.join("\n"),
    width: Math.ceil(Math.max(0, ...fitted.map(measure))),
    height: fitted.length * space.lineHeight,
  };
}

/** The longest beginning that fits the line, with an ellipsis where something is missing. */
function shortened(line: string, { width, measure }: LabelSpace): string {
  if (measure(line) <= width) return line;
  const signs = [...line.replace(ELLIPSIS, "")];
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(signs.slice(0, middle).join("") + ELLIPSIS) <= width) low = middle;
    else high = middle - 1;
  }
  return signs.slice(0, low).join("").trimEnd() + ELLIPSIS;
}
