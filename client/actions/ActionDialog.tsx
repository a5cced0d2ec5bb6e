import { Dialog, Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../useWords.ts";
import { actionTexts } from "./texts.ts";
import "./dialogs.css";

interface ActionDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** At the side, where the picture stays in reach; else in the middle, above all else. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** What an action opens, as long as it is open; the focus returns to where it was. */
export function ActionDialog({ title, onClose, beside = false, children }: ActionDialogProps) {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog that is taken away open keeps the focus that it should give back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    return () => opened?.close();
  }, []);
  return (
    <Dialog
      ref={dialog}
      open
      className="action-dialog"
      aria-labelledby={id}
      closeButton={say(actionTexts.close)}
      closedby={beside ? "closerequest" : "any"}
      onClose={onClose}
      modal={!beside}
      placement={beside ? "right" : "center"}
      onKeyDown={(event) => beside && event.key === "Escape" && onClose()}
    >
      <Heading id={id} level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </Dialog>
  );
}
