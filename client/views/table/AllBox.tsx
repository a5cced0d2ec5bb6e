import { useWords } from "../../useWords.ts";
import { MarkBox } from "./MarkBox.tsx";
import type { Row, RowsView } from "./rowsView.ts";

interface AllBoxProps<Each extends Row> {
  readonly of: RowsView<Each>;
  readonly rows: readonly Each[];
  readonly selected: ReadonlySet<string>;
  readonly onMarkAll: (chosen: boolean) => void;
}

/** A box that selects all rows, those that are not on the screen yet included: its name says how many. */
export function AllBox<Each extends Row>({ of, rows, selected, onMarkAll }: AllBoxProps<Each>) {
  const { plural } = useWords();
  const marked = rows.filter(({ id }) => selected.has(id)).length;
  const some = marked === 0 ? false : null;
  return (
    <MarkBox
      label={plural(rows.length, of.selectAll)}
      checked={marked === rows.length || some}
      onMark={() => onMarkAll(marked < rows.length)}
    />
  );
}
