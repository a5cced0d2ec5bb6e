import { lostActors } from "../../analysis/fragility/fragility.ts";
import type { Breaks } from "../../analysis/fragility/packed.ts";
import type { Range } from "../../analysis/fragility/ranges.ts";
import { listAt } from "../../analysis/snapshot/lists.ts";
import type { Context } from "../../context.ts";
import { idsOf } from "../analyses/scope.ts";
import { type PathStepRow, pathRows } from "../links/pathRows.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { inForm } from "../paging/inForm.ts";
import type { FragilityAnswer } from "./fragility.ts";

/** What comes apart, as every break has it. */
export interface BreakRow {
  readonly answer: FragilityAnswer;
  readonly lost: number;
  readonly pieces: readonly number[];
  readonly pieceCount: number;
  /** Ids of those who lose contact, sorted. */
  readonly lostIds: () => string[];
}

/** An actor whose leaving breaks the graph apart. */
export interface CutPointRow extends BreakRow {
  readonly id: string;
}
export type CutPointPage = Connection<CutPointRow>;

/** Two actors whose tie keeps the graph from breaking apart. */
export interface BridgeRow extends BreakRow, PathStepRow {}
export type BridgePage = Connection<BridgeRow>;

/** A page of cut points. @throws BAD_USER_INPUT for a bad page. */
export function cutPointPage(answer: FragilityAnswer, args: PageArgs): CutPointPage {
  const { cutPoints } = answer.figures;
  const [ids, at] = [idsOf(answer.scope, cutPoints.actors), answer.cutPoints];
  const page = connectionOfList(at, (place) => ids[place] ?? "", args);
  return inForm(page, (place) => ({
    ...breakRow(answer, cutPoints, place),
    id: ids[place] ?? "",
  }));
}

/** A page of bridges; their ties are read together when somebody asks. @throws BAD_USER_INPUT for a bad page. */
export function bridgePage(context: Context, answer: FragilityAnswer, args: PageArgs): BridgePage {
  const { bridges } = answer.figures;
  const [from, to] = [idsOf(answer.scope, bridges.from), idsOf(answer.scope, bridges.to)];
  const endsOf = (place: number) => [from[place] ?? "", to[place] ?? ""];
  const page = connectionOfList(answer.bridges, (place) => endsOf(place).join("~"), args);
  // No tie between the ends of a bridge is left out for running through somebody else: that would be a second route.
  const paths = pathRows(context, answer, page.nodes.map(endsOf));
  const steps = new Map(page.nodes.map((place, index) => [place, paths[index]?.steps[0]]));
  return inForm(page, (place) => {
    const step = steps.get(place);
    if (!step) throw new Error("wanted the step of a bridge, got none");
    return { ...breakRow(answer, bridges, place), ...step };
  });
}

function breakRow(answer: FragilityAnswer, breaks: Breaks, at: number): BreakRow {
  const bounds = listAt(breaks.ranges, at);
  const ranges = Array.from(
    { length: bounds.length / 2 },
    (_, each): Range => [bounds[2 * each] ?? 0, bounds[2 * each + 1] ?? 0],
  );
  return {
    answer,
    lost: breaks.lost[at] ?? 0,
    pieces: [...listAt(breaks.pieces, at)],
    pieceCount: breaks.pieceCounts[at] ?? 0,
    lostIds: () => idsOf(answer.scope, lostActors(answer.figures, { ranges })),
  };
}
