import { parse } from "node:querystring";
import { inflateRawSync } from "node:zlib";
import type { Parameters } from "./pageFilter.ts";

/** Characters that a packed query may unfold to, as in the client. */
const MOST = 200_000;

/**
 * The parameters of an address with those that were packed into `z`, because they were many, in its
 * place. What cannot be unpacked is left out, as in the client.
 */
export function unpackedParameters({ z, ...rest }: Parameters): Parameters {
  if (typeof z !== "string") return rest;
  try {
    const query = inflateRawSync(Buffer.from(z, "base64url"), { maxOutputLength: MOST });
    return { ...parse(query.toString("utf8")), ...rest };
  } catch {
    return rest;
  }
}
