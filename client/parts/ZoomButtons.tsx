import { Button } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import { Icon } from "./Icon.tsx";
import { partTexts } from "./texts.ts";
import "./ZoomButtons.css";

interface ZoomButtonsProps {
  /** The picture; null until it is there. */
  readonly of: { zoomBy(factor: number): void; fit(): void } | null;
  /** How to zoom and move without them. */
  readonly hint: string;
}

const STEP = 1.25;

/** Zooms a picture in and out, and shows all of it. */
export function ZoomButtons({ of: picture, hint }: ZoomButtonsProps) {
  const { say } = useWords();
  const buttons = [
    { text: partTexts.zoomIn, icon: "plus" as const, act: () => picture?.zoomBy(STEP) },
    { text: partTexts.zoomOut, icon: "minus" as const, act: () => picture?.zoomBy(1 / STEP) },
    { text: partTexts.fit, icon: "fit" as const, act: () => picture?.fit() },
  ];
  return (
    <fieldset className="zoom-buttons">
      <legend className="ds-sr-only">{say(partTexts.zoomButtons)}</legend>
      <span className="zoom-hint">{hint}</span>
      {buttons.map(({ text, icon, act }) => (
        <Button
          key={icon}
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={say(text)}
          title={say(text)}
          onClick={act}
        >
          <Icon name={icon} />
        </Button>
      ))}
    </fieldset>
  );
}
