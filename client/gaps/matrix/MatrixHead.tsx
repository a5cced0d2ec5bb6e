import type { Gaps } from "../cells.ts";

interface MatrixHeadProps {
  readonly gaps: Gaps;
  /** The places of the groups in the order in which they stand. */
  readonly places: readonly number[];
  /** The column that is pointed at. */
  readonly here: number | undefined;
}

/** The names above the columns. */
export function MatrixHead({ gaps, places, here }: MatrixHeadProps) {
  return (
    <thead>
      <tr>
        <td />
        {places.map((place, column) => (
          <th key={place} scope="col" data-here={here === column || undefined}>
            <span title={gaps.groups[place]?.name}>{gaps.groups[place]?.name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
