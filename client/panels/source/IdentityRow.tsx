import { ActorLink } from "../../kinds/ActorLink.tsx";
import { useWords } from "../../useWords.ts";
import type { SourceIdentityFragment } from "./lists.gen.ts";
import { sourceTexts } from "./texts.ts";

/** What a source says of two names being one actor, and why. */
export function IdentityRow({ of: identity }: { readonly of: SourceIdentityFragment }) {
  const { say } = useWords();
  const { verdict, actor, other, otherName, claim } = identity;
  return (
    <li>
      <ActorLink actor={actor} />{" "}
      <span className="tie-relation">{say(sourceTexts.verdicts[verdict])}</span>{" "}
      {verdict === "SAME" ? <span>{otherName}</span> : <ActorLink actor={other} />}
      <p className="panel-note" lang="en">
        {claim}
      </p>
    </li>
  );
}
