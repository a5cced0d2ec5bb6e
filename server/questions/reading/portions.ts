import { breathe } from "../../links/breathe.ts";

/** How many portions are asked for before the first of them is worked on. */
const AHEAD = 4;

/** Asks about a long list in portions, in order, some ahead, with a breath after each. */
export async function* inPortions<Answer>(
  ids: readonly string[],
  size: number,
  ask: (portion: string[]) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  for (let at = 0; at < ids.length || asked.length > 0; ) {
    while (asked.length < AHEAD && at < ids.length) {
      const answer = ask(ids.slice(at, at + size));
      // Whoever waits for the portion meets its error; this keeps it from counting as unhandled.
      answer.catch(() => undefined);
      asked.push(answer);
      at += size;
    }
    const answer = await asked.shift();
    if (answer !== undefined) yield answer;
    await breathe();
  }
}
