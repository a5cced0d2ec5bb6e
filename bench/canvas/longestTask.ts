/** Milliseconds that work is given to be drawn. */
const SETTLED = 1500;

/** The longest time in milliseconds in which the page can do nothing else while some work is done and drawn; 0 below 50. */
export async function longestTask(work: () => void): Promise<number> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: "longtask" });
  setTimeout(work, 0);
  await settled();
  observer.disconnect();
  return Math.max(0, ...tasks);
}

/** Waits until a picture is drawn and the page has nothing left to do. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED));
}
