import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/** What a field costs within one parent, and the `first` it was asked with. */
export interface Dear {
  readonly cost: number;
  readonly size: number | null;
  /** What one entry costs of a connection without `first`, which its parent multiplies. */
  readonly entries: number;
}

/** The path of the fields that cost most, from the root: `sources(first: 500).nodes.ties(first: 25)`. */
export function dearestBranch(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  costs: ReadonlyMap<FieldNode, Dear>,
): string {
  const path: string[] = [];
  let fields = fieldsOf(document, operation.selectionSet);
  for (;;) {
    const dearest = mostExpensive(fields, costs);
    if (!dearest) return path.join(".");
    const { size } = costs.get(dearest) ?? { size: null };
    path.push(size === null ? dearest.name.value : `${dearest.name.value}(first: ${size})`);
    fields = fieldsOf(document, dearest.selectionSet);
  }
}

function mostExpensive(
  fields: readonly FieldNode[],
  costs: ReadonlyMap<FieldNode, Dear>,
): FieldNode | null {
  let dearest: FieldNode | null = null;
  let most = 0;
  for (const field of fields) {
    const cost = costs.get(field)?.cost ?? 0;
    if (cost > most) [dearest, most] = [field, cost];
  }
  return dearest;
}

/** The fields of a selection, those in fragments included. */
export function fieldsOf(document: DocumentNode, set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((each) => {
    if (each.kind === "Field") return [each];
    if (each.kind === "InlineFragment") return fieldsOf(document, each.selectionSet);
    const fragment = document.definitions.find(
      (one) => one.kind === "FragmentDefinition" && one.name.value === each.name.value,
    );
    return fragment?.kind === "FragmentDefinition" ? fieldsOf(document, fragment.selectionSet) : [];
  });
}
