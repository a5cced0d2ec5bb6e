import { describe, expect, it } from "vitest";
import { followed, returned } from "../../../client/history/followed.ts";
import { currentOf, NO_HISTORY, undone } from "../../../client/history/history.ts";
import type { Arrival } from "../../../client/view/useView.ts";

/** The addresses that are remembered after some came, each pushed unless it says how it came. */
function remembered(...came: ReadonlyArray<string | readonly [Arrival, string]>) {
  return came.reduce((history, each) => {
    const [arrival, address] = typeof each === "string" ? (["pushed", each] as const) : each;
    return followed(history, address, arrival);
  }, NO_HISTORY);
}

const BEGUN = "/explore/actor/act";
const AROUND = `${BEGUN}?v=1&add=chosen,act@0.0&add=neighbours:act:any:any,lo@9.0`;
const ASKED = `${AROUND}&add=neighbours:lo:any:any`;
const FOUND = `${AROUND}&add=neighbours:lo:any:any,nho@18.0`;

describe("the history of an exploration", () => {
  it("has one step for what was asked for and what came of it", () => {
    const history = remembered(BEGUN, ["replaced", AROUND], ASKED, ["replaced", FOUND]);
    expect(history.addresses).toEqual([AROUND, FOUND]);
  });

  it("has one step where the answer knows an actor by another id, or not at all", () => {
    const other = "/explore?v=1&add=chosen,sintef@1.1,nobody@2.2";
    const own = "/explore?v=1&add=chosen,sintef@1.1";
    expect(remembered(other, ["replaced", own]).addresses).toEqual([own]);
  });

  it("has no step for an expansion that brought nobody", () => {
    expect(remembered(AROUND, ASKED, ["replaced", AROUND]).addresses).toEqual([AROUND]);
  });

  it("tells a collapse and a move from an answer", () => {
    expect(remembered(FOUND, AROUND).addresses).toEqual([FOUND, AROUND]);
    const moved = AROUND.replace("lo@9.0", "lo@9.5");
    expect(remembered(AROUND, ["replaced", moved]).addresses).toEqual([AROUND, moved]);
  });

  it("remembers a filter that took the place of another, but not each letter of its text", () => {
    const one = `${AROUND}&kinds=Cluster`;
    expect(remembered(AROUND, ["replaced", one]).addresses).toEqual([AROUND, one]);
    const typed = ["e", "el", "elk"].map((text) => ["replaced", `${AROUND}&text=${text}`] as const);
    expect(remembered(AROUND, ...typed).addresses).toEqual([AROUND, `${AROUND}&text=elk`]);
  });

  it("has no step for rows that open, nor for another language, which all steps take on", () => {
    const opened = `${AROUND}&open=filter`;
    expect(remembered(AROUND, ["replaced", opened]).addresses).toEqual([opened]);
    const history = remembered(AROUND, FOUND, ["replaced", `${FOUND}&lang=nb`]);
    expect(history.addresses.map((each) => each.endsWith("lang=nb"))).toEqual([true, true]);
  });

  it("moves in its list with the browser's back and forward", () => {
    const history = remembered(AROUND, FOUND, ["returned", AROUND]);
    expect(history).toEqual({ addresses: [AROUND, FOUND], at: 0 });
    expect(followed(history, FOUND, "returned").at).toBe(1);
  });

  it("takes what the browser goes back to as a step where it is no longer in the list", () => {
    const undoneOnce = undone(remembered(AROUND, FOUND)) ?? NO_HISTORY;
    const history = followed(undoneOnce, `${AROUND}&as=table`, "pushed");
    expect(followed(history, FOUND, "returned").addresses).toEqual([...history.addresses, FOUND]);
  });

  it("goes on where the reader left off, at the nearest of equal steps", () => {
    const table = `${AROUND}&as=table`;
    const history = remembered(AROUND, table, AROUND, FOUND);
    expect(returned(history, AROUND).at).toBe(2);
    expect(currentOf(returned(history, "/explore/theme/metals"))).toBe("/explore/theme/metals");
  });
});
