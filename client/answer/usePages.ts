import { useView } from "../view/useView.ts";

/** How many pages of a part are on the screen, as the address says (`brokers*3`), and the way to one more. */
export function usePages(part: string): [pages: number, showMore: () => void] {
  const [view, go] = useView();
  const mark = `${part}*`;
  const key = view.open.find((each) => each.startsWith(mark));
  const pages = Math.max(1, Number.parseInt(key?.slice(mark.length) ?? "1", 10) || 1);
  const showMore = (): void => {
    const open = view.open.filter((each) => each !== key);
    go({ ...view, open: [...open, `${mark}${pages + 1}`] }, { replace: true });
  };
  return [pages, showMore];
}
