import type { Account } from "./account.ts";
import type { Value } from "./column.ts";

/** What a file says about itself, under names that programs can take. */
export function metadataOf(account: Account): ReadonlyArray<{ name: string; value: Value }> {
  return [
    { name: "title", value: account.title },
    { name: "holds", value: account.holds },
    { name: "question", value: account.steps },
    { name: "filters", value: account.filters },
    { name: "left_out", value: account.leftOut },
    { name: "caution", value: account.caution },
    { name: "exported", value: account.day },
    { name: "data_version", value: account.version },
    { name: "attribution", value: account.attribution },
    { name: "licence", value: account.licence },
    { name: "link", value: account.address },
  ];
}
