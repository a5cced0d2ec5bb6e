import { useMemo } from "react";
import { useView } from "../view/useView.ts";
import type { Picture } from "./picture.ts";
import { PAGE_SIZE } from "./question.ts";
import { usePages } from "./usePages.ts";

/** How many of the rest of either side the reader has opened. */
export function useOpened(): Picture["opened"] {
  const [{ open }] = useView();
  const [fromPages] = usePages("from");
  const [toPages] = usePages("to");
  const from = open.includes("group:from") ? fromPages * PAGE_SIZE : 0;
  const to = open.includes("group:to") ? toPages * PAGE_SIZE : 0;
  return useMemo(() => ({ from, to }), [from, to]);
}
