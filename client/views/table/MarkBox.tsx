import { Input } from "@digdir/designsystemet-react";

interface MarkBoxProps {
  readonly label: string;
  /** Null where some rows are marked and others are not. */
  readonly checked: boolean | null;
  /** `range` where the Shift key was held. */
  readonly onMark: (range: boolean) => void;
}

/** A box that selects a row, or all of them. */
export function MarkBox({ label, checked, onMark }: MarkBoxProps) {
  return (
    <Input
      type="checkbox"
      className="table-mark"
      aria-label={label}
      ref={(box) => {
        if (box) box.indeterminate = checked === null;
      }}
      checked={checked ?? false}
      onChange={({ nativeEvent }) =>
        onMark(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
    />
  );
}
