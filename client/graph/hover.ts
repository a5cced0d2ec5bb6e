import type { Core, SingularElementReturnValue } from "cytoscape";

/** Dims all but what the pointer is on and what it is tied to. */
export function dimOnHover(cy: Core): void {
  cy.on("mouseover", "node.actor, edge", ({ target }) => light(cy, target));
  cy.on("mouseout", "node.actor, edge", () => unlight(cy));
}

/** Dims all but one node or edge and what it is tied to. */
export function light(cy: Core, target: SingularElementReturnValue): void {
  const near = target.closedNeighborhood().union(target.connectedNodes());
  cy.batch(() => {
    cy.elements().removeClass("lit").difference(near).not(".heading").addClass("dim");
    near.removeClass("dim");
    target.addClass("lit");
  });
  cursor(cy, "pointer");
  cy.emit("light", [target, near]);
}

/** Takes the dimming away. */
export function unlight(cy: Core): void {
  cy.batch(() => cy.elements().removeClass("dim lit"));
  cursor(cy, "");
  cy.emit("unlight");
}

function cursor(cy: Core, shape: string): void {
  const container = cy.container();
  if (container) container.style.cursor = shape;
}
