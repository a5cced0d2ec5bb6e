import { useEffect } from "react";

/** Names the page in the browser's tab and history; null leaves the name as it is. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} – Intercluster`;
  }, [title]);
}
