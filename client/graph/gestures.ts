/** Pixels that a finger may move and still be meant as a tap. */
const TAP_REACH = 8;

/** Whether a finger at a place of the window takes hold of what is there, to drag it. */
export type TakesHold = (at: { readonly x: number; readonly y: number }) => boolean;

const never: TakesHold = () => false;

/**
 * Leaves scrolling to the page: the wheel zooms only with Ctrl or ⌘ (which pinching on a touchpad sends),
 * one finger scrolls the page, unless it takes hold of something, and two fingers move and zoom the picture.
 * Gives the way to stop.
 */
export function leaveScrolling(frame: HTMLElement, takesHold: TakesHold = never): () => void {
  let start: Touch | undefined;
  let held = false;
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouchStart = (event: TouchEvent): void => {
    start = event.touches.length === 1 ? event.touches[0] : undefined;
    held = start !== undefined && takesHold({ x: start.clientX, y: start.clientY });
  };
  const onTouchMove = (event: TouchEvent): void => {
    if (held || event.touches.length > 1) {
      event.preventDefault();
      return;
    }
    event.stopPropagation();
    if (!start || !isFar(start, event.touches[0])) return;
    start = undefined;
    // Or the canvas, which saw nothing move, would take the end of the scrolling for a tap.
    frame.dispatchEvent(new TouchEvent("touchcancel", { bubbles: true }));
  };
  // Before the canvas hears of it, which listens further in and on the window.
  const early = { capture: true };
  frame.addEventListener("wheel", onWheel, { ...early, passive: true });
  frame.addEventListener("touchstart", onTouchStart, { ...early, passive: true });
  frame.addEventListener("touchmove", onTouchMove, { ...early, passive: false });
  return () => {
    frame.removeEventListener("wheel", onWheel, early);
    frame.removeEventListener("touchstart", onTouchStart, early);
    frame.removeEventListener("touchmove", onTouchMove, early);
  };
}

function isFar(start: Touch, now: Touch | undefined): boolean {
  if (!now) return false;
  return Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY) > TAP_REACH;
}
