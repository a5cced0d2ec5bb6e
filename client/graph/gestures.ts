/**
 * Leaves scrolling to the page: the wheel zooms only with Ctrl or ⌘ (which pinching on a touchpad sends),
 * one finger scrolls the page, and two fingers move and zoom the picture. Gives the way to stop.
 */
export function leaveScrolling(frame: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length < 2) event.stopPropagation();
    else event.preventDefault();
  };
  // Before the canvas hears of it, which listens further in and on the window.
  frame.addEventListener("wheel", onWheel, { capture: true, passive: true });
  frame.addEventListener("touchmove", onTouchMove, { capture: true, passive: false });
  return () => {
    frame.removeEventListener("wheel", onWheel, { capture: true });
    frame.removeEventListener("touchmove", onTouchMove, { capture: true });
  };
}
