import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { plainView } from "../view/view.ts";
import { panelTexts } from "./texts.ts";

/** The way to who holds a region or a cluster together; nothing on that very page. */
export function HeldTogether({ id }: { readonly id: string }) {
  const { say } = useWords();
  const [{ page, language }] = useView();
  if (page.name === "brokerage" && page.sides.join() === id) return null;
  return (
    <ViewLink to={plainView({ name: "brokerage", sides: [id] }, language)}>
      {say(panelTexts.heldTogether)}
    </ViewLink>
  );
}
