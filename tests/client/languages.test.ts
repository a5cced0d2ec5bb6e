import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { preferredLanguage, rememberLanguage } from "../../client/languages.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function browserWants(...languages: string[]): void {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
}

it.each([
  [["fi-FI", "en"], "fi"],
  [["nn-NO"], "nb"],
  [["no"], "nb"],
  [["sv-SE", "de", "fi"], "fi"],
  [["sv-SE", "de"], "en"],
])("greets a browser that wants %j in %s", (wanted, language) => {
  browserWants(...wanted);
  expect(preferredLanguage()).toBe(language);
});

it("keeps the choice for the next visit", () => {
  browserWants("fi");
  rememberLanguage("nb");
  expect(preferredLanguage()).toBe("nb");
});

it("follows the browser where storage is forbidden", () => {
  browserWants("fi");
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(preferredLanguage()).toBe("fi");
});
