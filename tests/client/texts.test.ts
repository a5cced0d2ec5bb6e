import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../client/languages.ts";
import { wordsOf } from "../../client/texts.ts";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../client/*/**/texts.ts", "../../client/**/*Texts.ts"],
  { eager: true },
);
const sources = readdirSync("client", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/[tT]exts\.ts$|\.gen\.ts$/.test(file))
  .map((file) => readFileSync(`client/${file}`, "utf8"))
  .join("\n");

interface Found {
  readonly where: string;
  readonly text: Record<string, unknown>;
}

/** Every text in a value, however deep; a text is what has a word for a language. */
function textsIn(value: unknown, where: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const record: Record<string, unknown> = { ...value };
  if (LANGUAGES.some((language) => typeof record[language] === "string")) {
    return [{ where, text: record }];
  }
  return Object.entries(record).flatMap(([key, each]) => textsIn(each, `${where}.${key}`));
}

const exported = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).map(([name, value]) => ({ file, name, value })),
);

describe.each(exported)("$name of $file", ({ name, value }) => {
  it("has every text in every language, with the same values in each", () => {
    for (const { where, text } of textsIn(value, name)) {
      const places = LANGUAGES.map((language) => {
        const words = text[language];
        expect(words, `${where} in ${language}`).toMatch(/\S/);
        return [...String(words).matchAll(/\{\w+\}/g)].map(String).sort().join();
      });
      expect(new Set(places).size, `${where}: ${places.join(" / ")}`).toBe(1);
    }
  });

  it("has no text that nothing shows", () => {
    const keys = Object.keys(value ?? {});
    expect(keys.length).toBeGreaterThan(0);
    const unused = keys.filter((key) => !new RegExp(`\\b${name}(\\.${key}\\b|[[}])`).test(sources));
    expect(unused).toEqual([]);
  });
});

it("fills values in, and writes numbers, dates and counts as the language does", () => {
  const nb = wordsOf("nb");
  const text = { nb: "{name} har {count}", en: "{name} has {count}", fi: "{name}: {count}" };
  expect(nb.say(text, { name: "Rana", count: 12345.67 })).toBe("Rana har 12\u00a0345,7");
  expect(nb.date("2021-03")).toBe("mars 2021");
  expect(nb.date("about 2020")).toBe("about 2020");
  expect(wordsOf("fi").date("2021-03-09")).toBe("9. maaliskuuta 2021");
  expect(wordsOf("en").plural(1, { one: text, other: text }, { name: "Rana" })).toBe("Rana has 1");
});
