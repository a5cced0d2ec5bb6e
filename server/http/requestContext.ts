import { setMaxListeners } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, createContext } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { CallerGone, GraphUnavailable } from "../graph/unavailable.ts";
import { LIMITS } from "./limits.ts";
import { patienceOf } from "./patienceOf.ts";

/** The context of one request: its reads end when the caller hangs up or after 5 s. */
export function requestContext(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
): Context {
  const { signal, cancel } = deadline(LIMITS.patience);
  response.once("close", () => cancel("the caller has gone away"));
  return createContext(engine, signal, patienceOf(request.headers.prefer));
}

/** A signal that fires after a time in milliseconds, or earlier when cancelled. */
export function deadline(milliseconds: number): {
  signal: AbortSignal;
  cancel(why: string): void;
} {
  const controller = new AbortController();
  // Every read of a request listens; Node takes more than ten for a leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(new GraphUnavailable(`no answer within ${milliseconds} ms`));
  }, milliseconds);
  timer.unref();
  const cancel = (why: string) => {
    clearTimeout(timer);
    controller.abort(new CallerGone(why));
  };
  return { signal: controller.signal, cancel };
}
