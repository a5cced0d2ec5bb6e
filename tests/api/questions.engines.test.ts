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

it("answers all 25 questions", () => {
  expect(Object.keys(answers).sort()).toEqual(questions.map((question) => question.id));
});

describe.each(engines)("the questions of documents/, through the API alone, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "documents");
  });
  afterAll(() => engine.close());

  it.each(questions)("$id $question", async ({ id, answer, relations, facts, extra }) => {
    const found = await answers[id]?.(engine);
    expect(unique(found?.answer ?? ["nothing"])).toEqual(unique(answer));
    expect(unique(found?.relations ?? [])).toEqual(unique(relations));
    expect(unique(found?.facts ?? [])).toEqual(unique(facts));
    expect(found?.extra ?? {}).toEqual(extra);
  });
});
