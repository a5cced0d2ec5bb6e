import express, { type RequestHandler } from "express";
import { BadRequest } from "./badRequest.ts";
import { LIMITS } from "./limits.ts";
import { nestingOf } from "./nesting.ts";

/** Reads `application/json` bodies of up to 100 kB, and refuses what is nested beyond reason. */
export const readBody: readonly RequestHandler[] = [
  onlyJson,
  express.json({
    type: "application/json",
    limit: LIMITS.body,
    verify: (_request, _response, body) => checkNesting("body", body.toString("utf8")),
  }),
  checkAddress,
];

function onlyJson(...[request, _response, next]: Parameters<RequestHandler>): void {
  // Express leaves the property out where nothing was parsed, and Apollo insists on it.
  request.body = undefined;
  if (request.method === "POST" && !request.is("application/json")) {
    const got = request.headers["content-type"] ?? "none";
    throw new BadRequest(415, `content-type: wanted application/json, got ${got.slice(0, 80)}`);
  }
  next();
}

function checkAddress(...[request, _response, next]: Parameters<RequestHandler>): void {
  for (const name of ["variables", "extensions"]) {
    const value = request.query[name];
    if (typeof value === "string") checkNesting(name, value);
  }
  next();
}

function checkNesting(name: string, json: string): void {
  const nesting = nestingOf(json);
  if (nesting > LIMITS.nesting)
    throw new BadRequest(400, `${name}: wanted at most ${LIMITS.nesting} levels, got ${nesting}`);
}
