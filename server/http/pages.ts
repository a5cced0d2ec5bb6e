import { readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type Request, type Response, Router } from "express";
import type { GraphQLSchema } from "graphql";
import type { Engine } from "../graph/engine.ts";
import { explorePage } from "../words/pages/explorePages.ts";
import { aboutPage, homePage, notFoundPage, type PageWords } from "../words/pages/pages.ts";
import { brokenAddress } from "./brokenAddress.ts";
import { pageFilter } from "./pageFilter.ts";
import { pageHtml } from "./pageHtml.ts";
import { PAGE_KINDS } from "./pageKinds.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { unpackedParameters } from "./pageParameters.ts";
import { pageWords } from "./pageWords.ts";
import { graphiqlHeaders } from "./securityHeaders.ts";

export interface PagesOptions {
  /** Where the built client lies. */
  readonly folder: string;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly contact: string | null;
  /** Milliseconds that a page waits for the graph. */
  readonly patience: number;
}

const STANDING = [
  ["/", homePage],
  ["/about", aboutPage],
  ["/explore", explorePage],
] as const;

/** The client's pages, each address with its own title and description, and its files. */
export function pages({ folder, contact, ...graph }: PagesOptions): Router {
  const template = readFileSync(join(folder, "index.html"), "utf8");
  const router = Router();
  const send = (request: Request, response: Response, page: { status: number; words: PageWords }) =>
    response
      .status(page.status)
      .vary("Accept-Language")
      .set("cache-control", "no-cache")
      .type("html")
      .send(pageHtml(template, { words: page.words, language: pageLanguage(request), contact }));

  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  router.get("/graphiql", graphiqlHeaders, (_request, response) => {
    response.set("cache-control", "no-cache").sendFile("graphiql.html", { root: folder });
  });
  for (const [path, words] of STANDING)
    router.get(path, (request, response) => {
      send(request, response, { status: 200, words: words[pageLanguage(request)] });
    });
  for (const kind of PAGE_KINDS)
    router.get(kind.path, async (request, response) => {
      const language = pageLanguage(request);
      const parts = kind.variables ? kind.variables(request.params) : request.params;
      if (parts === null)
        return send(request, response, { status: 404, words: notFoundPage[language] });
      const variables = { ...parts, filter: pageFilter(unpackedParameters(request.query)) };
      send(request, response, await pageWords({ ...graph, kind, variables, language }));
    });
  router.get("/{*path}", (request, response, next) => {
    response.vary("Accept");
    if (request.accepts(["json", "html"]) !== "html") return next();
    send(request, response, { status: 404, words: notFoundPage[pageLanguage(request)] });
  });
  router.use(
    brokenAddress((request, response) => {
      send(request, response, { status: 400, words: notFoundPage[pageLanguage(request)] });
    }),
  );
  return router;
}
