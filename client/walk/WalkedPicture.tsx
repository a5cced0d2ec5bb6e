import { type Ref, useId } from "react";
import { useWords } from "../useWords.ts";
import { walkTexts } from "./texts.ts";
import type { Walked } from "./useWalk.ts";
import "./WalkedPicture.css";

interface WalkedPictureProps {
  readonly walked: Walked;
  /** What the picture shows, in words. */
  readonly description: string;
  /** The element that is drawn into. */
  readonly picture: Ref<HTMLDivElement>;
  readonly className: string;
}

/**
 * A picture that is walked through by keyboard, and below it where one stands. A canvas has nothing that could
 * be focused inside, and screen readers keep the arrow keys to themselves: so all of it is one application.
 */
export function WalkedPicture({ walked, description, picture, className }: WalkedPictureProps) {
  const { say } = useWords();
  const told = useId();
  return (
    <>
      <div
        ref={picture}
        className={`walked-picture ${className}`}
        role="application"
        aria-roledescription={say(walkTexts.role)}
        aria-label={`${description} ${say(walkTexts.how)}`}
        aria-describedby={told}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
        tabIndex={0}
        {...walked.element}
      />
      <p id={told} className="walked-told" role="status">
        {walked.sentence}
      </p>
    </>
  );
}
