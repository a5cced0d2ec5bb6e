import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** A log line for each answer, at level debug; the query string stays out, since it may be long. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const { method, path } = request;
    response.once("close", () => {
      const milliseconds = Math.round(performance.now() - begun);
      log.debug({ method, path, status: response.statusCode, milliseconds }, "answered");
    });
    next();
  };
}
