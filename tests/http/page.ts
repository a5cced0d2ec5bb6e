import { schemaAnswering } from "./fakes.ts";
import { smallClient, startedForTest } from "./started.ts";

/** An actor as the API gives it. */
export const ELKEM = { __typename: "Company", name: "Elkem", summary: "Makes silicon." };

const clientFolder = smallClient();

/** What the HTML of an address says of itself, over answers of a test's own. */
export async function page(
  path: string,
  answers: Parameters<typeof schemaAnswering>[0] = {},
  headers = {},
) {
  const schema = schemaAnswering(answers);
  const { get } = await startedForTest({ schema, clientFolder, pagePatience: 500 });
  const response = await get(path, headers);
  const html = await response.text();
  return {
    status: response.status,
    title: /<title>(.*?)<\/title>/.exec(html)?.[1],
    description: /<meta name="description" content="(.*?)">/.exec(html)?.[1],
    language: /<html lang="(.*?)">/.exec(html)?.[1],
    html,
  };
}
