import { useWords } from "../useWords.ts";
import { BothRow } from "./BothRow.tsx";
import { BrokerRow } from "./BrokerRow.tsx";
import { ChainRow } from "./ChainRow.tsx";
import { useMoreBoth, useMoreBrokers, useMoreDirect } from "./morePages.ts";
import { Pages } from "./Pages.tsx";
import { Part } from "./Part.tsx";
import type { Links } from "./picture.ts";
import type { Question } from "./question.ts";
import { TieRow } from "./TieRow.tsx";
import { answerTexts } from "./texts.ts";

interface AnswerPartsProps {
  readonly links: Links;
  readonly question: Question;
}

/** The four parts as lists, in the order of the definition; chains only where there are any. */
export function AnswerParts({ links, question }: AnswerPartsProps) {
  const { inBoth, brokers, chains } = links;
  return (
    <>
      <Part part="both" count={inBoth.totalCount}>
        <Pages
          part="both"
          first={inBoth}
          question={question}
          usePage={useMoreBoth}
          row={(member) => <BothRow member={member} />}
        />
      </Part>
      <Direct direct={links.direct} question={question} />
      <Part part="brokers" count={brokers.totalCount}>
        <Pages
          part="brokers"
          first={brokers}
          question={question}
          usePage={useMoreBrokers}
          row={(broker) => <BrokerRow broker={broker} links={links} />}
        />
      </Part>
      {chains.totalCount > 0 && (
        <Part part="chains" count={chains.totalCount}>
          <ul className="rows">
            {chains.nodes.map((chain) => (
              <ChainRow key={chain.actors.map(({ id }) => id).join()} chain={chain} />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface DirectProps {
  readonly direct: Links["direct"];
  readonly question: Question;
}

function Direct({ direct, question }: DirectProps) {
  const { plural } = useWords();
  const undated = direct.undatedCount;
  return (
    <Part
      part="direct"
      count={direct.totalCount}
      {...(undated > 0 && { more: plural(undated, answerTexts.undated) })}
    >
      <Pages
        part="direct"
        first={direct}
        question={question}
        usePage={useMoreDirect}
        row={(tie) => <TieRow tie={tie} />}
      />
    </Part>
  );
}
