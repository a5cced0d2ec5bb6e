import { createClient, fetchExchange } from "urql";
import { expect, it, vi } from "vitest";
import { ask } from "../../../client/export/ask.ts";
import { FooterDocument } from "../../../client/shell/footer.gen.ts";

/** A client of a server that answers as it is told to. */
function clientOf(fetch: typeof globalThis.fetch) {
  return createClient({
    url: "http://localhost/graphql",
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch,
  });
}

const variables = { language: "EN" } as const;

it("gives the answer", async () => {
  const data = { dataset: { version: "1" } };
  const client = clientOf(async () => Response.json({ data }));
  const { signal } = new AbortController();
  expect(await ask(client, FooterDocument, { variables, signal })).toEqual(data);
});

it("gives the request up when it is told to, and waits no longer", async () => {
  let request: AbortSignal | null | undefined;
  const client = clientOf((_url, init) => {
    request = init?.signal;
    return new Promise(() => undefined);
  });
  const stop = new AbortController();
  const answer = ask(client, FooterDocument, { variables, signal: stop.signal });
  await vi.waitFor(() => expect(request).toBeDefined());
  stop.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
  expect(request?.aborted).toBe(true);
});

it("asks nothing when it was told to stop before", async () => {
  const client = clientOf(() => Promise.reject(new Error("asked")));
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(ask(client, FooterDocument, { variables, signal })).rejects.toThrow("enough");
});

it("names the kind of failure", async () => {
  const errors = [{ message: "?", extensions: { code: "GRAPH_UNAVAILABLE" } }];
  const client = clientOf(async () => Response.json({ errors }));
  const { signal } = new AbortController();
  await expect(ask(client, FooterDocument, { variables, signal })).rejects.toThrow("graphAway");
});
