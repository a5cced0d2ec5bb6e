import { type AnyVariables, createRequest, type TypedDocumentNode } from "urql";

/** Answers kept at most; each may hold a large network. */
const KEPT = 20;

/** Answers to questions that need not be asked, because another answer contained them. */
export class KnownAnswers<Data, Variables extends AnyVariables> {
  readonly #answers = new Map<number, Data>();
  readonly #document: TypedDocumentNode<Data, Variables>;

  constructor(document: TypedDocumentNode<Data, Variables>) {
    this.#document = document;
  }

  /** Keeps the answer to a question; forgets the oldest where there are too many. */
  learn(variables: Variables, answer: Data): void {
    this.#answers.set(createRequest(this.#document, variables).key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT && oldest !== undefined) this.#answers.delete(oldest);
  }

  /** The answer to the request with a key of the client library; undefined where it is not known. */
  readonly of = (key: number): Data | undefined => this.#answers.get(key);
}
