import { describe, expect, it } from "vitest";
import { styleOf } from "../../../client/graph/style.ts";
import type { Theme } from "../../../client/graph/theme.ts";
import { KINDS } from "../../../client/kinds/index.ts";
import { BASIS_VIEWS } from "../../../client/ties/bases.ts";
import { ACTOR_KINDS, BASES } from "../../../client/vocabulary.ts";

const theme: Theme = {
  font: "Inter",
  text: "#000",
  subtle: "#111",
  background: "#fff",
  line: "#222",
  accent: "#00f",
  onAccent: "#fff",
  tinted: "#eee",
  kinds: new Map(ACTOR_KINDS.map((kind, at) => [kind, `#00000${at}`])),
};

function styleFor(selector: string): object {
  const block = styleOf(theme).find((each) => each.selector === selector);
  return block && "style" in block ? block.style : {};
}

describe("the style of the canvas", () => {
  it.each(ACTOR_KINDS)("draws a %s in its shape and colour", (kind) => {
    expect(styleFor(`node.actor[kind = "${kind}"]`)).toMatchObject({
      shape: KINDS[kind].shape,
      "background-color": theme.kinds.get(kind),
    });
  });

  it.each(BASES)("draws a tie that is %s with its line", (basis) => {
    const line = { "line-style": BASIS_VIEWS[basis].line };
    expect(styleFor(`edge[basis = "${basis}"]`)).toMatchObject(line);
  });

  it("puts arrows on directed ties only", () => {
    expect(styleFor("edge")).not.toHaveProperty("target-arrow-shape");
    expect(styleFor('edge[arrows != "none"]')).toEqual({ "target-arrow-shape": "triangle" });
  });
});
