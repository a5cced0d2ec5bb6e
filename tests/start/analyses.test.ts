import { describe, expect, it } from "vitest";
import { startProcess } from "./process.ts";

/** What came of a request. */
interface Answer {
  readonly data?: { readonly gaps?: { readonly pairCount: number } } | null;
  readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>;
}

/** Asks for the gaps of a level by callers who do not wait. */
async function gaps(address: string, level: string): Promise<Answer> {
  const query = `{ gaps(groups: { level: ${level} }) { pairCount } }`;
  const response = await fetch(`${address}/graphql?${new URLSearchParams({ query })}`, {
    headers: { "content-type": "application/json", prefer: "wait=0" },
  });
  return response.json();
}

describe("an application that is asked for an analysis", { timeout: 120_000 }, () => {
  it("says at once that it is under way, answers others meanwhile, and has it when asked again", async () => {
    const { address, signal, ended } = startProcess();
    const here = await address;
    const codes = async () => {
      const { data, errors = [] } = await gaps(here, "COUNTY");
      return data?.gaps?.pairCount ?? errors.map(({ extensions }) => extensions.code);
    };
    expect(await codes()).toEqual(["UNDER_WAY"]);
    expect((await fetch(`${here}/readyz`)).status).toBe(200);
    await expect.poll(codes, { timeout: 60_000 }).toBeGreaterThan(100);
    signal("SIGTERM");
    const { code, err } = await ended;
    expect([code, /error|warn/i.test(err)]).toEqual([0, false]);
  });

  it("ends in order, without a word of complaint, while one is being worked out", async () => {
    const { address, signal, ended } = startProcess();
    const { errors } = await gaps(await address, "MUNICIPALITY");
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNDER_WAY"]);
    signal("SIGTERM");
    const { code, err } = await ended;
    expect([code, /error|warn/i.test(err)]).toEqual([0, false]);
  });
});
