import { act } from "react";
import { createRoot } from "react-dom/client";
import { type Client, createClient, fetchExchange, gql, Provider } from "urql";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Loaded, useData } from "../../../client/api/useData.ts";

const NAME = gql<{ name: string }, { id: string }>("query Name($id: ID!) { name(id: $id) }");

let root: ReturnType<typeof createRoot>;
let seen: Loaded<{ name: string }>;

beforeEach(() => {
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.createElement("div"));
});
afterEach(() => act(() => root.unmount()));

function Asking({ id, keep }: { id: string; keep?: string }) {
  seen = useData(NAME, { id }, keep === undefined ? {} : { keep });
  return null;
}

function clientThat(
  fetch: (body: string, signal: AbortSignal | null) => Promise<Response>,
): Client {
  return createClient({
    url: "http://localhost/graphql",
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: (_url, init) => fetch(String(init?.body), init?.signal ?? null),
  });
}

function ask(client: Client, question: { id: string; keep?: string }): Promise<void> {
  return act(async () =>
    root.render(
      <Provider value={client}>
        <Asking {...question} />
      </Provider>,
    ),
  );
}

/** Cancels what is loading, tries again what failed. */
function wayOut(): void {
  if (seen.state === "loading") seen.cancel();
  if (seen.state === "error") seen.retry();
}

const named = (body: string) => Response.json({ data: { name: JSON.parse(body).variables.id } });
const never = () => new Promise<Response>(() => undefined);

it("never shows the answer to another question", async () => {
  const client = clientThat((body) =>
    body.includes("second") ? never() : Promise.resolve(named(body)),
  );
  await ask(client, { id: "first" });
  await vi.waitFor(() => expect(seen).toMatchObject({ state: "ready", data: { name: "first" } }));
  await ask(client, { id: "second" });
  expect(seen.state).toBe("loading");
});

it("keeps the last answer to a question of the same mark, and says that it is being renewed", async () => {
  const client = clientThat((body) =>
    body.includes("second") ? never() : Promise.resolve(named(body)),
  );
  await ask(client, { id: "first", keep: "names" });
  await vi.waitFor(() => expect(seen.state).toBe("ready"));
  await ask(client, { id: "second", keep: "names" });
  expect(seen).toMatchObject({ state: "ready", data: { name: "first" }, refreshing: true });
});

it("gives up the request when the reader cancels, and asks again when asked to", async () => {
  let aborted = false;
  let answering = false;
  const client = clientThat((body, signal) => {
    signal?.addEventListener("abort", () => {
      aborted = true;
    });
    return answering ? Promise.resolve(named(body)) : never();
  });
  await ask(client, { id: "first" });
  await act(async () => wayOut());
  expect(aborted).toBe(true);
  expect(seen).toMatchObject({ state: "error", failure: { kind: "cancelled" } });
  answering = true;
  await act(async () => wayOut());
  await vi.waitFor(() => expect(seen.state).toBe("ready"));
});

it.each([
  ["away", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["slow", () => Promise.reject(new DOMException("too late", "TimeoutError"))],
  ["graphAway", () => failing("GRAPH_UNAVAILABLE")],
  ["badInput", () => failing("BAD_USER_INPUT")],
  ["other", () => failing("INTERNAL_SERVER_ERROR")],
])("tells a server that is %s from other failures", async (kind, fetch) => {
  await ask(clientThat(fetch), { id: "first" });
  await vi.waitFor(() => expect(seen).toMatchObject({ state: "error", failure: { kind } }));
});

it("hands on which id was unknown, and the nearest ones", async () => {
  const unknown = { argument: "from", got: "helgelnd", nearest: ["helgeland"] };
  await ask(
    clientThat(() => failing("UNKNOWN_ID", unknown)),
    { id: "first" },
  );
  await vi.waitFor(() =>
    expect(seen).toMatchObject({ state: "error", failure: { kind: "unknownId", ...unknown } }),
  );
});

function failing(code: string, more: object = {}): Promise<Response> {
  const errors = [{ message: "It failed.", extensions: { code, ...more } }];
  return Promise.resolve(Response.json({ errors }));
}
