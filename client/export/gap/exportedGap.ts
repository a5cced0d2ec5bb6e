import type { Client } from "urql";
import type { Question } from "../../answer/question.ts";
import type { WholeGap } from "../../pages/gap/wholeGap.ts";
import type { Words } from "../../texts.ts";
import type { Account } from "../network/account.ts";

/** One gap with where it comes from, and the way to the rest of it. */
export interface ExportedGap {
  readonly gap: WholeGap;
  readonly question: Question;
  readonly account: Account;
  readonly words: Words;
  readonly client: Client;
  readonly signal: AbortSignal;
}
