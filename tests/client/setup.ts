/** happy-dom loops for ever when a design-system popover opens; the tests need no real popover. */
const stub = { value: () => undefined, configurable: true, writable: true };
for (const name of ["showPopover", "hidePopover", "togglePopover"]) {
  Object.defineProperty(HTMLElement.prototype, name, stub);
}
Object.defineProperty(HTMLElement.prototype, "popover", {
  value: "",
  configurable: true,
  writable: true,
});

/** happy-dom knows no animations; the design system's spinner asks for them. */
Object.defineProperty(document, "getAnimations", {
  value: () => [],
  configurable: true,
  writable: true,
});
