/** Pixels that a finger may move and still be meant as a tap. */
const TAP_REACH = 8;

/**
 * Leaves scrolling to the page: the wheel zooms only with Ctrl or ⌘ (which pinching on a touchpad sends),
 * one finger scrolls the page, and two fingers move and zoom the picture. Gives the way to stop.
 */
export function leaveScrolling(frame: HTMLElement): () => void {
  let start: Touch | undefined;
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouchStart = (event: TouchEvent): void => {
    start = event.touches.length === 1 ? event.touches[0] : undefined;
  };
  const onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1) {
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
