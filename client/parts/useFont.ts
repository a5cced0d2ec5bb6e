import { useEffect, useState } from "react";

/** Whether the font of an element is there: a canvas does not draw anew when it comes late. */
export function useFont(element: React.RefObject<HTMLElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const { fontFamily } = getComputedStyle(element.current);
    const done = (): void => setReady(true);
    Promise.all(
      ["", "bold "].map((weight) => document.fonts.load(`${weight}13px ${fontFamily}`)),
    ).then(done, done);
  }, [element]);
  return ready;
}
