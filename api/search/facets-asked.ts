import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { badInput } from '../errors.ts';
import { FACETS, type FacetName } from './document.ts';

/**
 * The facets that an operation wants counted: none where it does not ask for `facets`, those alone that its `names` name.
 * @throws BAD_USER_INPUT where a name is none
 */
export function facetsAsked(info: GraphQLResolveInfo): readonly FacetName[] {
  const selected = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const fields = fieldsIn(selected, info.fragments);
  const asked = fields.filter(({ name }) => name.value === 'facets');
  const named = asked.map((field) => namesIn(field, info));
  if (named.includes(null)) return FACETS;
  // Places are told from the cities counted.
  const mapped = fields.some(({ name }) => name.value === 'places');
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

/**
 * The fields selected, in fragments as well, each of which is entered once however often it is spread. Whether a directive
 * skips a field is not looked at: it would only cost time.
 */
export function fieldsIn(
  selected: readonly SelectionSetNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>,
): FieldNode[] {
  const fields: FieldNode[] = [];
  const entered = new Set<string>();
  const left = [...selected];
  for (let next = left.pop(); next; next = left.pop())
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) left.push(selection.selectionSet);
      else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value);
        left.push(...[fragments[selection.name.value]?.selectionSet ?? []].flat());
      }
    }
  return fields;
}

/** The value of `names`; null where all are wanted. */
function namesIn({ arguments: given = [] }: FieldNode, { variableValues }: GraphQLResolveInfo): string[] | null {
  const names = given.find(({ name }) => name.value === 'names');
  const value = names && valueFromASTUntyped(names.value, variableValues);
  return value == null ? null : [value].flat().map(String);
}
