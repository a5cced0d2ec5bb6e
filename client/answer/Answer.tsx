import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { AnswerActions } from "../export/AnswerActions.tsx";
import { Announce } from "../parts/Announce.tsx";
import { useWords } from "../useWords.ts";
import { AnswerParts } from "./AnswerParts.tsx";
import { GapLink } from "./GapLink.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { NextSteps } from "./NextSteps.tsx";
import type { Links } from "./picture.ts";
import type { Question } from "./question.ts";
import { Sides } from "./Sides.tsx";
import { answerTexts } from "./texts.ts";
import type { Members } from "./useMembers.ts";
import "./answer.css";

interface AnswerProps {
  readonly links: Links;
  readonly question: Question;
  readonly members: Members;
}

/** The answer in words: what was found, why, the four parts, and what was not counted. */
export function Answer({ links, question, members }: AnswerProps) {
  const { say, language } = useWords();
  const { finding } = links;
  const found = finding === "LINKED";
  return (
    <>
      <div className="answer-lead" data-finding={finding}>
        <Heading level={2} data-size="2xs" className="answer-finding">
          {say(answerTexts.finding[finding])}
        </Heading>
        <Paragraph className="answer-summary">{links.summary}</Paragraph>
        {!found && <p className="answer-reason">{links.reason}</p>}
      </div>
      <AnswerActions question={question} />
      <Announce text={links.summary} />
      <GapLink finding={finding} question={question} />
      {!found && <NextSteps links={links} />}
      {language !== "en" && found && (
        <p className="part-note">{say(answerTexts.claimsInEnglish)}</p>
      )}
      {found && <AnswerParts links={links} question={question} />}
      <Sides links={links} members={members} />
      <LeftOut links={links} />
    </>
  );
}
