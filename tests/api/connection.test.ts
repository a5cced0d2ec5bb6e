import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectionOfList, connectionOfStored } from "../../server/questions/paging/connection.ts";
import { toCursor } from "../../server/questions/paging/cursor.ts";

const letters = ["a", "b", "c", "d", "e"];
const page = (first: number, after?: string | null) =>
  connectionOfList(letters, (letter) => letter, { first, ...(after !== undefined && { after }) });

describe("a list held in memory", () => {
  it("gives the first rows, their cursors and the true count", () => {
    const { nodes, edges, pageInfo, totalCount } = page(2);
    expect(nodes).toEqual(["a", "b"]);
    expect(edges.map((edge) => edge.node)).toEqual(["a", "b"]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
    });
    expect(totalCount()).toBe(5);
  });

  it("goes on after a cursor", () => {
    const { nodes, pageInfo } = page(3, page(2).pageInfo.endCursor);
    expect(nodes).toEqual(["c", "d", "e"]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("is empty after its last row", () => {
    const { nodes, pageInfo } = page(3, toCursor("e"));
    expect(nodes).toEqual([]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
  });

  it.each([0, -1, 501, 1.5])("refuses first: %s, naming the range", (first) => {
    expect(() => page(first)).toThrow(`first: wanted 1 to 500, got ${first}`);
  });

  it.each(["", "c", "!", toCursor("z"), `${toCursor("a")}=`, toCursor("")])(
    "refuses the cursor %j, which it has not given",
    (cursor) => {
      expect(() => page(2, cursor)).toThrow(/^after: wanted a cursor/);
    },
  );
});

const keys = fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 30 });

it("gives every row once, in order, whatever the size of the pages", async () => {
  await fc.assert(
    fc.asyncProperty(keys, fc.integer({ min: 1, max: 7 }), async (unordered, first) => {
      const rows = [...unordered].sort();
      const stored = {
        read: async (after: string, limit: number) =>
          rows.filter((row) => row > after).slice(0, limit),
        count: async () => rows.length,
        keyOf: (row: string) => row,
      };
      const pages = [
        await walk((after) => connectionOfStored(stored, { first, after })),
        await walk(async (after) => connectionOfList(rows, (row) => row, { first, after })),
      ];
      expect(pages).toEqual([rows, rows]);
    }),
  );
});

type Walked = Awaited<ReturnType<typeof connectionOfStored<string>>>;

async function walk(next: (after: string | null) => Promise<Walked>): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Walked = await next(after);
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}
