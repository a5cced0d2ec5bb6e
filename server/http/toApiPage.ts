import type { RequestHandler } from "express";

/** Leads a browser that opens the API's own address to the page for writing queries. */
export const toApiPage: RequestHandler = (request, response, next) => {
  response.vary("Accept");
  const isBrowser = request.accepts(["json", "html"]) === "html";
  if (request.query.query === undefined && isBrowser) response.redirect(303, "/graphiql");
  else next();
};
