import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { linkQuestions } from "./questions/links.ts";
import { members } from "./questions/members.ts";
import { places } from "./questions/places.ts";
import { type Answers, unique } from "./questions/read.ts";
import { supporters } from "./questions/supporters.ts";

interface Question {
  id: string;
  question: string;
  answer: string[];
  relations: string[];
  facts: string[];
  extra: Record<string, unknown>;
}

const file = new URL("../../seed/documents/questions.json", import.meta.url);
const questions: Question[] = JSON.parse(readFileSync(file, "utf8"));
const answers: Answers = { ...linkQuestions, ...members, ...places, ...supporters };

/** What only the analyses can say. */
const LATER: Record<string, string> = { q19: "component_sizes_after" };

it("answers all 25 questions", () => {
  expect(Object.keys(answers).sort()).toEqual(questions.map((question) => question.id));
});

it.todo("q19: component sizes after a tie is cut, which come with the analyses");

describe.each(engines)("the questions of documents/, through the API alone, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "documents");
  });
  afterAll(() => engine.close());

  it.each(questions)("$id $question", async ({ id, answer, relations, facts, extra }) => {
    const found = await answers[id]?.(engine);
    const later = LATER[id];
    expect(unique(found?.answer ?? ["nothing"])).toEqual(unique(answer));
    expect(unique(found?.relations ?? [])).toEqual(unique(relations));
    expect(unique(found?.facts ?? [])).toEqual(unique(facts));
    const known = Object.entries(extra).filter(([name]) => name !== later);
    expect(found?.extra ?? {}).toEqual(Object.fromEntries(known));
  });
});
