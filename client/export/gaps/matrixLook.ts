import type { Theme } from "../../graph/theme.ts";
import type { MeasureAt } from "../network/svg/font.ts";
import type { VerdictColours } from "./verdictColours.ts";

/** How the picture of a matrix is drawn. */
export interface MatrixLook {
  readonly theme: Theme;
  readonly colours: VerdictColours;
  readonly measure: MeasureAt;
}
