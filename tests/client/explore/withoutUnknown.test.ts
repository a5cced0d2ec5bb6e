import { expect, it } from "vitest";
import { withoutUnknown } from "../../../client/explore/steps/withoutUnknown.ts";
import { viewOf } from "../../../client/view/address.ts";
import type { View } from "../../../client/view/view.ts";

const whole = viewOf(
  "/explore/region/away?add=chosen,ash@0.0&add=neighbours:away:any:any&add=paths:ash:away&regions=away,here",
);

it("leaves out filters, steps and the beginning that name what is unknown", () => {
  const rest = withoutUnknown(whole, ["away"]);
  expect(rest?.filter.regions).toEqual(["here"]);
  expect(rest?.page).toEqual({ name: "explore", from: null });
  expect(rest?.explored.groups.map(({ origin }) => origin.type)).toEqual(["chosen"]);
});

it("gives the same view where nothing in it is asked for by that id", () => {
  expect(withoutUnknown(whole, ["elsewhere"])).toBe(whole);
  expect(withoutUnknown(whole, [])).toBe(whole);
});

it("keeps what a step brought, whoever it was asked of", () => {
  const brought: View = viewOf("/explore?add=neighbours:away:any:any,ash@0.0");
  expect(withoutUnknown(brought, ["away"])).toBe(brought);
});

it("gives null where nobody else would be left", () => {
  expect(withoutUnknown(viewOf("/explore?add=chosen,away&regions=away"), ["away"])).toBeNull();
  expect(withoutUnknown(viewOf("/explore?add=theme:away"), ["away"])).toBeNull();
});
