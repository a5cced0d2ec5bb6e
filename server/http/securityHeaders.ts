import type { RequestHandler } from "express";
import helmet from "helmet";

/** The one style element that Cytoscape inserts. */
export const CYTOSCAPE_STYLE_HASH = "sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=";

const SHARED = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

const PAGE_POLICY = {
  ...SHARED,
  "style-src": ["'self'", `'${CYTOSCAPE_STYLE_HASH}'`],
  "img-src": ["'self'", "data:", "blob:"],
  "form-action": ["'self'"],
  "object-src": ["'none'"],
};

/** GraphiQL's editor writes its own style elements; a hash would switch 'unsafe-inline' off. */
const GRAPHIQL_POLICY = {
  ...SHARED,
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "form-action": ["'none'"],
};

/** Headers of every answer but the API page's. */
export const pageHeaders: RequestHandler = headers(PAGE_POLICY);

/** Headers of the API page. */
export const graphiqlHeaders: RequestHandler = headers(GRAPHIQL_POLICY);

function headers(directives: Record<string, string[]>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Whether a host is reached by https alone is its owner's to say, not ours.
    strictTransportSecurity: false,
  });
}
