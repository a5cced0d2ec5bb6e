import type { CollectionReturnValue, Core, ElementDefinition } from "cytoscape";

/** Where an element keeps what it was drawn from: giving it the same again would cost a new style. */
const DRAWN = "drawn";

/** Makes the canvas show just these elements; what stays the same is not touched, so nothing flickers. */
export function sync(cy: Core, wanted: readonly ElementDefinition[]): void {
  cy.batch(() => {
    removeOthers(cy, wanted);
    putAll(cy, wanted);
  });
}

/** Takes away all that is not wanted. */
export function removeOthers(cy: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.elements()
    .filter((each) => !ids.has(each.id()))
    .remove();
}

/** Adds elements, or changes those that are there; the ends of edges must come before them. */
export function putAll(cy: Core, elements: readonly ElementDefinition[]): void {
  cy.batch(() => {
    for (const element of elements) put(cy, element);
  });
}

function put(cy: Core, element: ElementDefinition): void {
  const { data, position, classes } = element;
  const drawn = cy.getElementById(data.id ?? "");
  const whole = JSON.stringify(element);
  if (drawn.empty()) {
    cy.add(element).scratch(DRAWN, whole);
    return;
  }
  if (drawn.scratch(DRAWN) === whole && isInPlace(drawn, position)) return;
  drawn.scratch(DRAWN, whole);
  if (
    drawn.isEdge() &&
    (drawn.data("source") !== data.source || drawn.data("target") !== data.target)
  ) {
    drawn.move({ source: data.source ?? "", target: data.target ?? "" });
  }
  drawn.data(data);
  if (!position || !drawn.isNode()) return;
  drawn.classes([classes ?? []].flat().flatMap((each) => each.split(" ")));
  if (!isInPlace(drawn, position)) drawn.position(position);
}

/** The reader may have dragged it elsewhere; while it is held, it is where it is held. */
function isInPlace(drawn: CollectionReturnValue, position: ElementDefinition["position"]): boolean {
  if (!position || !drawn.isNode() || drawn.grabbed()) return true;
  const { x, y } = drawn.position();
  return x === position.x && y === position.y;
}
