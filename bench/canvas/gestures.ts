interface Point {
  readonly x: number;
  readonly y: number;
}

const FRAMES = 60;
/** Pixels from the middle of the circle on which the pointer goes round. */
const REACH = 90;

/** Drags the ground about; gives the time of each frame in milliseconds. */
export function panned(container: HTMLElement): Promise<number[]> {
  return dragged(container, { x: 3, y: 3 });
}

/** Drags what is at a place of the container about; gives the time of each frame in milliseconds. */
export async function dragged(container: HTMLElement, from: Point): Promise<number[]> {
  const { left, top } = container.getBoundingClientRect();
  const target = container.querySelector("canvas") ?? container;
  const fire = (type: string, { x, y }: Point): void => {
    const at = { clientX: left + x, clientY: top + y };
    const options = { ...at, bubbles: true, cancelable: true, button: 0, buttons: 1 };
    target.dispatchEvent(new MouseEvent(type, options));
  };
  fire("mousemove", from);
  fire("mousedown", from);
  const times: number[] = [];
  let before = await nextFrame();
  for (let frame = 1; frame <= FRAMES; frame++) {
    const turn = (2 * Math.PI * frame) / FRAMES;
    const aside = { x: REACH * (1 - Math.cos(turn)), y: REACH * Math.sin(turn) };
    fire("mousemove", { x: from.x + aside.x, y: from.y + aside.y });
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  fire("mouseup", from);
  await nextFrame();
  return times;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
