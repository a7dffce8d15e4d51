import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import { badInput } from '../errors.ts';
import { FACETS, type FacetName } from './document.ts';

/**
 * The facets that an operation wants counted: none where it does not ask for `facets`, those alone that its `names` name.
 * @throws BAD_USER_INPUT where a name is none
 */
export function facetsAsked(info: GraphQLResolveInfo): readonly FacetName[] {
  const asked = info.fieldNodes.flatMap(({ selectionSet }) => fieldsNamed('facets', selectionSet, info));
  const named = asked.map((field) => namesIn(field, info));
  if (named.includes(null)) return FACETS;
  // Places are told from the cities counted.
  const mapped = info.fieldNodes.some(({ selectionSet }) => fieldsNamed('places', selectionSet, info).length > 0);
  return [...new Set([...named.flatMap((names) => facetNames(names ?? [])), ...(mapped ? ['cities' as const] : [])])];
}

/** The names as facets. @throws BAD_USER_INPUT where one is none */
export function facetNames(names: readonly string[]): FacetName[] {
  return names.map((name) => {
    const known = FACETS.find((facet) => facet === name);
    if (known) return known;
    throw badInput('facets.names', `There is no facet ${name.slice(0, 40)}; there are ${FACETS.join(', ')}.`);
  });
}

/** Fields of this name, in fragments as well. Whether a directive skips one is not looked at: it would only cost time. */
function fieldsNamed(name: string, selected: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selected?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fieldsNamed(name, inner?.selectionSet, info);
  });
}

/** The value of `names`; null where all are wanted. */
function namesIn({ arguments: given = [] }: FieldNode, { variableValues }: GraphQLResolveInfo): string[] | null {
  const names = given.find(({ name }) => name.value === 'names');
  const value = names && valueFromASTUntyped(names.value, variableValues);
  return value == null ? null : [value].flat().map(String);
}
