import cytoscape from "cytoscape";
import { expect, it, vi } from "vitest";
import { onResized } from "../../../../client/graph/network/onResized.ts";

it("a picture of the same size was not resized, whatever Cytoscape says", () => {
  const cy = cytoscape({ headless: true });
  const width = vi.spyOn(cy, "width").mockReturnValue(300);
  const callback = vi.fn();
  onResized(cy, callback);
  cy.emit("resize");
  expect(callback).not.toHaveBeenCalled();
  width.mockReturnValue(200);
  cy.emit("resize");
  expect(callback).toHaveBeenCalledTimes(1);
});
