import { type Client, cacheExchange, createClient, fetchExchange } from "urql";

/** Milliseconds after which a question is given up. */
const TIME_LIMIT = 10_000;

/** The client of this server's API; every request ends after ten seconds or when nobody waits for it. */
export function createApi(): Client {
  return createClient({
    url: new URL("/graphql", globalThis.location.href).href,
    preferGetMethod: false,
    // Of what takes longer than a second the reader is told how far it is.
    fetchOptions: { headers: { Prefer: "wait=1" } },
    exchanges: [cacheExchange, fetchExchange],
    fetch: (input, init) => {
      const limit = AbortSignal.timeout(TIME_LIMIT);
      const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
      return fetch(input, { ...init, signal });
    },
  });
}
