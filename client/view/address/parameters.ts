/** A part of a query: its name, and its values as they stand in the address. */
export type Parameter = readonly [name: string, values: readonly string[]];

/** Parameters as the query of an address, those without values left out. Values are encoded already. */
export function queryOf(parameters: readonly Parameter[]): string {
  return parameters
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.join(",")}`)
    .join("&");
}

/** The parameters of a query in their order; values are left encoded. */
export function parametersIn(query: string): Parameter[] {
  return query
    .split("&")
    .filter(Boolean)
    .map((part) => {
      const [name = "", values = ""] = part.split(/=(.*)/s);
      return [name, values.split(",").filter(Boolean)];
    });
}

/** A text as it may stand in an address; half characters, which it may not hold, are replaced. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** The same with colons, which addresses may carry, left readable. */
export function encodedReadably(text: string): string {
  return encoded(text).replaceAll("%3A", ":");
}

/** The text that an address stands for; what is encoded badly stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
