import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Broker, Reach, score } from "../../server/links/brokers.ts";
import { BrokerRanking } from "../../server/links/rankBrokers.ts";

function broker(id: string, reached: number): Broker {
  const nobody = new Reach(id, []);
  return { id, from: nobody, to: nobody, reached: reached + 1, pairs: reached };
}

/** Brokers with a degree that is never smaller than what they reach. */
const anyBrokers = fc
  .uniqueArray(fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9 }), fc.nat(40)), {
    selector: ([id]) => id,
    maxLength: 350,
  })
  .map((all) =>
    all.map(([id, reach, more]) => ({ id: `x${id}`, reach, degree: reach + 1 + more })),
  );

describe("BrokerRanking", () => {
  it("gives the beginning that counting every degree gives", async () => {
    await fc.assert(
      fc.asyncProperty(anyBrokers, fc.nat(30), async (all, count) => {
        const degrees = new Map(all.map(({ id, degree }) => [id, degree]));
        const ranking = new BrokerRanking(
          all.map(({ id, reach }) => broker(id, reach)),
          async () => degrees,
        );
        const expected = all
          .map(({ id, reach, degree }) => ({ id, score: score(reach, degree) }))
          .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);
        const beginning = await ranking.beginning("", count);
        const fifth = Math.min(5, all.length - 1);
        const more = await ranking.beginning(expected[fifth] ?? "", count);
        const ids = beginning.map(({ id }) => id);
        expect(ids.length).toBeGreaterThanOrEqual(Math.min(count, all.length));
        expect(ids).toEqual(expected.slice(0, ids.length));
        expect(more.length).toBeGreaterThanOrEqual(Math.min(fifth + 1 + count, all.length));
        expect(more.map(({ id }) => id)).toEqual(expected.slice(0, more.length));
      }),
    );
  });

  it("does not count the degrees of brokers that cannot come first", async () => {
    const weak = Array.from({ length: 300 }, (_, n) => broker(`weak${n}`, 1));
    const asked: string[] = [];
    const ranking = new BrokerRanking([...weak, broker("strong", 50)], async (ids) => {
      asked.push(...ids);
      return new Map(ids.map((id) => [id, 51]));
    });
    expect((await ranking.beginning("", 1))[0]).toMatchObject({ id: "strong", degree: 51 });
    expect(asked.length).toBeLessThan(150);
  });

  it("prefers the broker with fewer other ties", () => {
    expect(score(4, 7)).toBeCloseTo(4 / 3);
    expect(score(4, 1)).toBe(4);
  });
});
