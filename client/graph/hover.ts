import type { CollectionReturnValue, Core, SingularElementReturnValue } from "cytoscape";

/** Dims all but what the pointer is on and what it is tied to. */
export function dimOnHover(cy: Core): void {
  cy.on("mouseover", "node.actor", ({ target }) => light(cy, target, target.closedNeighborhood()));
  cy.on("mouseover", "edge", ({ target }) =>
    light(cy, target, target.connectedNodes().union(target)),
  );
  cy.on("mouseout", "node.actor, edge", () => {
    cy.batch(() => cy.elements().removeClass("dim lit"));
    cursor(cy, "");
  });
}

function light(cy: Core, target: SingularElementReturnValue, near: CollectionReturnValue): void {
  cy.batch(() => {
    cy.elements().difference(near).not(".heading").addClass("dim");
    near.removeClass("dim");
    target.addClass("lit");
  });
  cursor(cy, "pointer");
}

function cursor(cy: Core, shape: string): void {
  const container = cy.container();
  if (container) container.style.cursor = shape;
}
