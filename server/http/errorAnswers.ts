import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { ErrorCode } from "../errors.ts";

/** What no other route took: JSON, since callers that want a page got one before. */
export const notFound: RequestHandler = (request, response) => {
  answer(response, 404, { code: "NOT_FOUND", message: `Nothing lives at ${request.path}` });
};

/** Answers what was thrown on the way in JSON: callers' faults in their own words, ours by id. */
export function errorAnswers(log: Logger): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status < 500)
      return answer(response, status, { code: "BAD_REQUEST", message: said(error) });
    const id = randomUUID();
    log.error({ id, err: error }, "internal error");
    const message = `Something went wrong on our side; the log has it under ${id}`;
    answer(response, 500, { code: "INTERNAL_SERVER_ERROR", message, id });
  };
}

/** The status that Express, its body parser or we ourselves put on a caller's fault; else 500. */
function statusOf(error: unknown): number {
  if (!(error instanceof Error && "status" in error)) return 500;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}

function said(error: unknown): string {
  if (error instanceof SyntaxError) return "body: wanted JSON, got something else";
  return error instanceof Error ? error.message : "bad request";
}

interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly id?: string;
}

function answer(response: Response, status: number, { message, ...extensions }: Fault): void {
  response.status(status).json({ errors: [{ message, extensions }] });
}
