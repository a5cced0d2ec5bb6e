import { Button } from "@digdir/designsystemet-react";
import { useCopy } from "../parts/useCopy.ts";
import { useWords } from "../useWords.ts";
import { addressOf } from "../view/address.ts";
import { useView } from "../view/useView.ts";
import { shellTexts } from "./texts.ts";

/** Copies the address of exactly this view, language included. */
export function CopyLink() {
  const { say, language } = useWords();
  const [view] = useView();
  const [state, copy] = useCopy();
  const address = new URL(addressOf({ ...view, language }), globalThis.location.href).href;
  const words = {
    idle: shellTexts.copyLink,
    copied: shellTexts.copied,
    refused: shellTexts.notCopied,
  }[state];
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-live="polite"
      onClick={() => copy(() => navigator.clipboard.writeText(address))}
    >
      {say(words)}
    </Button>
  );
}
