import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";

/**
 * How deep fields stand within fields in an operation, introspection excepted.
 * Each fragment is measured once. The document is valid, so fragments do not contain themselves.
 */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === "FragmentDefinition") fragments.set(each.name.value, each);
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const found = known.get(name);
    if (found !== undefined) return found;
    const depth = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, depth);
    return depth;
  }

  function ofSelections(set: SelectionSetNode | undefined): number {
    const depths = (set?.selections ?? []).map((each) => {
      if (each.kind === "FragmentSpread") return ofFragment(each.name.value);
      if (each.kind === "InlineFragment") return ofSelections(each.selectionSet);
      return each.name.value.startsWith("__") ? 0 : 1 + ofSelections(each.selectionSet);
    });
    return Math.max(0, ...depths);
  }

  return ofSelections(operation.selectionSet);
}
