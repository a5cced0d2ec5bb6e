import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pngOf } from "../../../../client/export/network/png.ts";
import { pictureMeasure } from "../../../../client/export/network/svg/font.ts";
import { pictureSvg } from "../../../../client/export/network/svg/pictureSvg.ts";
import { spread } from "../../../../client/export/network/svg/spread.ts";
import { overlap } from "../../../../client/graph/network/boxes.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { THEME } from "../../../export/theme.ts";
import { anyName, exportedOf, HOSTILE, LINK } from "../../../export/world.ts";

const measure = pictureMeasure();
const look = { theme: THEME, words: wordsOf("en"), measure, selected: new Set(["a1"]) };

function drawn(names: readonly string[]): Document {
  const { svg } = pictureSvg(exportedOf(names), look);
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

describe("an exported picture", () => {
  it("says what it shows, what its signs mean, what is left out, and where it is from", () => {
    const text = drawn(["Arctic", "Eyde"]).documentElement.textContent;
    for (const words of [
      "The network around Arctic",
      "2 actors and 4 ties, as they are shown",
      "company",
      "place unknown",
      "arrow: from who acts",
      "ties that are not in the picture",
      "How sure: stated and inferred; plans do not count",
      "Silence proves nothing.",
      "data version 0123456789ab",
      "Places: <GeoNames>",
      LINK,
    ])
      expect(text).toContain(words);
  });

  it("has one shape for each actor, which tells its full name", () => {
    const titles = [...drawn(["Arctic", "Eyde"]).querySelectorAll("g > title")];
    expect(titles.map((title) => title.textContent).sort()).toEqual(["Arctic", "Eyde"]);
  });

  it("holds names as text alone, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 6 }), (names) => {
        const picture = drawn(names);
        expect(picture.querySelector("parsererror, script, b, foreignObject")).toBeNull();
        for (const each of picture.querySelectorAll("*"))
          for (const { name } of each.attributes) expect(name).not.toMatch(/^on/i);
      }),
      { examples: [[[...HOSTILE]]], numRuns: 30 },
    );
  });

  it("is as wide as its names, and never narrower than its words need", () => {
    expect(pictureSvg(exportedOf(["A"]), look).width).toBe(760);
    expect(pictureSvg(exportedOf(HOSTILE), look).width).toBeGreaterThan(760);
  });

  it("shows no more of an address than one could copy by hand, and leads to all of it", () => {
    const { account, ...rest } = exportedOf(["A"]);
    const address = `https://example.org/explore?add=${"a".repeat(500)}`;
    const { svg } = pictureSvg({ ...rest, account: { ...account, address } }, look);
    expect(svg).toContain(">https://example.org/explore?…<");
    expect(svg).toContain(`href="${address}"`);
  });
});

it("finds room for names without one covering another, the selected one first, and counts those without", () => {
  const { model } = exportedOf(Array.from({ length: 40 }, (_, index) => `Actor number ${index}`));
  const crowded = model.nodes.map((node) => ({ ...node, x: node.x / 4, y: node.y / 4 }));
  const { labels, nameless } = spread({ ...model, nodes: crowded }, new Set(["a39"]), measure);
  const boxes = [...labels.values()].map(({ box }) => box);
  const hits = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((other) => overlap(one, other)),
  );
  expect(hits).toEqual([]);
  expect(labels.has("a39")).toBe(true);
  expect(nameless).toBe(40 - labels.size);
});

it("refuses a PNG that no browser could hold, in words", async () => {
  const { account } = exportedOf(["A"]);
  const picture = { svg: "", width: 17_000, height: 100 };
  await expect(pngOf(picture, account)).rejects.toThrow("too large for PNG");
});
