import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { useWords } from "../../useWords.ts";
import type { AboutQuery } from "./about.gen.ts";
import { aboutTexts } from "./texts.ts";

/** Which names were joined, which were kept apart, and which are open, each with its reason. */
export function Identities({ about }: { readonly about: AboutQuery }) {
  const { say } = useWords();
  const { folded, keptApart } = about.dataset;
  const open = about.sameAsCandidates.filter((each) => !each.folded);
  return (
    <>
      <h3>{say(aboutTexts.folded)}</h3>
      <ul className="points">
        {folded.map(({ id, name, into, claim, source }) => (
          <li key={id}>
            {say(aboutTexts.foldedInto, { name })} <ActorLink actor={into} />
            <p lang="en">{claim}</p>
            {source && <SourceCitation source={source} />}
          </li>
        ))}
      </ul>
      <h3>{say(aboutTexts.keptApart)}</h3>
      <ul className="points">
        {keptApart.map(({ a, b, claim, source }) => (
          <li key={`${a.id} ${b.id}`}>
            <ActorLink actor={a} /> ≠ <ActorLink actor={b} />
            <p lang="en">{claim}</p>
            {source && <SourceCitation source={source} />}
          </li>
        ))}
      </ul>
      <h3>{say(aboutTexts.open)}</h3>
      <ul className="points">
        {open.map(({ a, b, evidence, ...rest }) => (
          <li key={`${a.id} ${b.id}`}>
            <ActorLink actor={a} /> ≟ <ActorLink actor={b} />{" "}
            <span lang="en" className="count">
              {rest.likelihood}
            </span>
            <p lang="en">
              {evidence} {rest.default}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
