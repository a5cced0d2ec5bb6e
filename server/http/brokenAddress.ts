import type { ErrorRequestHandler, Request, Response } from "express";

/** Answers an address whose encoding is broken with a page, where a page is wanted. */
export function brokenAddress(
  sendPage: (request: Request, response: Response) => void,
): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters
  return (error, request, response, next) => {
    const wantsPage = request.accepts(["json", "html"]) === "html";
    if (error instanceof URIError && wantsPage) sendPage(request, response);
    else next(error);
  };
}
