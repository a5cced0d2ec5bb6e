import type { RequestHandler } from "express";
import type { Engine } from "../graph/engine.ts";
import { dataVersion } from "../graph/queries.gen.ts";
import { deadline } from "./requestContext.ts";

/** 200 while the process lives. */
export const healthz: RequestHandler = (_request, response) => {
  response.set("cache-control", "no-store").json({ status: "alive" });
};

/** 200 when the graph answers and holds data, otherwise 503 with the reason. */
export function readyz(engine: Engine): RequestHandler {
  return async (_request, response) => {
    const { status, ...answer } = await readiness(engine);
    response.status(status).set("cache-control", "no-store").json(answer);
  };
}

async function readiness(engine: Engine) {
  const { signal, cancel } = deadline(3000);
  try {
    const [loaded] = await engine.read(dataVersion, {}, { signal });
    if (!loaded) return { status: 503, ready: false, reason: `${engine.name} holds no data` };
    return { status: 200, ready: true, engine: engine.name, version: loaded.version };
  } catch {
    return { status: 503, ready: false, reason: `${engine.name} does not answer` };
  } finally {
    cancel("answered");
  }
}
