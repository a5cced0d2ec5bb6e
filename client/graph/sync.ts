import type { Core, ElementDefinition } from "cytoscape";

/** Makes the canvas show just these elements; what stays the same is not touched, so nothing flickers. */
export function sync(cy: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((each) => !ids.has(each.id()))
      .remove();
    for (const element of wanted) put(cy, element);
  });
}

function put(cy: Core, element: ElementDefinition): void {
  const { data, position, classes } = element;
  const drawn = cy.getElementById(data.id ?? "");
  if (drawn.empty()) {
    cy.add(element);
    return;
  }
  if (
    drawn.isEdge() &&
    (drawn.data("source") !== data.source || drawn.data("target") !== data.target)
  ) {
    drawn.move({ source: data.source ?? "", target: data.target ?? "" });
  }
  drawn.data(data);
  if (!position || !drawn.isNode()) return;
  drawn.classes([classes ?? []].flat().flatMap((each) => each.split(" ")));
  const { x, y } = drawn.position();
  if (x !== position.x || y !== position.y) drawn.position(position);
}
