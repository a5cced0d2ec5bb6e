import { expect, it } from "vitest";
import { networkQuestion } from "../../../client/network/question.ts";
import { readAddress } from "../../../client/view/address.ts";

function asked(address: string) {
  return networkQuestion(readAddress(address).view, "nb");
}

it("asks for actors by id, and for what steps are to bring", () => {
  const { ids, add } = asked(
    "/explore?add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in&add=paths:a:b&add=theme:metals",
  );
  expect(ids).toEqual(["act"]);
  expect(add).toEqual([
    { neighbours: { id: "act", type: "SUPPORTS", direction: "IN" }, first: 20 },
    { pathsAmong: ["a", "b"], first: 20 },
    { theme: "metals", first: 20 },
  ]);
});

it("counts what the address begins with, without bringing it again", () => {
  const { ids, add } = asked("/explore/region/helgeland?add=region:helgeland,act@0.0");
  expect(ids).toEqual(["act"]);
  expect(add).toEqual([{ region: "helgeland", first: 0 }]);
});

it("gives the filters the names of the API, and leaves out what goes without saying", () => {
  expect(asked("/explore?add=chosen,act@0.0")).toMatchObject({ filter: {}, actorFilter: null });
  expect(
    asked("/explore?add=chosen,a&kinds=Cluster&regions=bodo&text=ny&types=FUNDS"),
  ).toMatchObject({
    filter: { types: ["FUNDS"] },
    actorFilter: { kinds: ["Cluster"], regions: ["bodo"], text: "ny" },
  });
});
