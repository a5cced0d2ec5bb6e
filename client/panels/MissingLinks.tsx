import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { type Groups, plainView } from "../view/view.ts";
import { panelTexts } from "./texts.ts";

/** The way to where links are missing among such as this: the regions of its level, or all clusters. */
export function MissingLinks({ among }: { readonly among: Groups }) {
  const { say } = useWords();
  const [{ language }] = useView();
  return (
    <ViewLink to={plainView({ name: "gaps", groups: among }, language)}>
      {say(panelTexts.missingLinks)}
    </ViewLink>
  );
}
