import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { EMBEDDED_TYPES } from '../../web/src/lib/graph-client.ts';

test('every type without an id is embedded in its parent, and no other', () => {
  const types = Object.values(buildSchema(readFileSync('schema.graphql', 'utf8')).getTypeMap()).filter(isObjectType);
  const withoutId = types
    .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && !/(Connection|Edge)$/.test(name))
    .filter((type) => !type.getFields().id)
    .map(({ name }) => name);
  expect([...EMBEDDED_TYPES].sort()).toEqual(withoutId.sort());
});
