import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fieldsIn } from '../../api/search/facets-asked.ts';

const DEPTH = 22;

test('fragments that spread each other in pairs are each entered once', () => {
  const pairs = Array.from({ length: DEPTH }, (_, at) => `fragment F${at} on R { ...F${at + 1} ...F${at + 1} }`);
  const { definitions } = parse(
    `{ ...F0 } ${pairs.join(' ')} fragment F${DEPTH} on R { ... on R { facets { name } } }`,
  );
  const spread = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  let visits = 0;
  const fragments = new Proxy(Object.fromEntries(spread.map((one) => [one.name.value, one])), {
    get: (known, name) => {
      visits++;
      return known[String(name)];
    },
  });
  const { selectionSet } = definitions[0] as OperationDefinitionNode;
  expect(fieldsIn([selectionSet], fragments).map(({ name }) => name.value)).toEqual(['facets']);
  expect(visits).toBe(DEPTH + 1);
});
