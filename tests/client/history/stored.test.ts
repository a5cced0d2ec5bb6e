import { afterEach, expect, it, vi } from "vitest";
import { NO_HISTORY } from "../../../client/history/history.ts";
import { storedHistory, storeHistory } from "../../../client/history/stored.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const history = { addresses: ["/explore/actor/act", "/explore/theme/metals"], at: 0 };

it("is there again when the page is loaded anew", () => {
  expect(storedHistory()).toEqual(NO_HISTORY);
  storeHistory(history);
  expect(storedHistory()).toEqual(history);
});

it.each([
  "no JSON",
  "null",
  "7",
  '{"addresses":"/explore","at":0}',
  '{"addresses":["/explore"],"at":"0"}',
  '{"addresses":["https://example.org"],"at":0}',
  '{"addresses":[["/explore"]],"at":0}',
])("begins anew where %s is stored", (text) => {
  sessionStorage.setItem("intercluster-history", text);
  expect(storedHistory()).toEqual(NO_HISTORY);
});

it("stands within its list whatever is stored", () => {
  storeHistory({ ...history, at: 12 });
  expect(storedHistory()).toEqual({ ...history, at: 1 });
});

it("does without storage where it is forbidden", () => {
  vi.stubGlobal("sessionStorage", undefined);
  expect(() => storeHistory(history)).not.toThrow();
  expect(storedHistory()).toEqual(NO_HISTORY);
});
