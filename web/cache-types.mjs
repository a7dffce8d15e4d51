import { isAbstractType, isObjectType } from 'graphql';

/** @param {import('graphql').GraphQLSchema} schema */
const namedTypes = (schema) => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/**
 * A plugin of the code generator: what Graphcache has to know of the schema, and no more. The whole of it would weigh
 * more than the pages, and would have missing fields shown as "not documented" before they are there.
 *
 * @param {import('graphql').GraphQLSchema} schema
 */
export function plugin(schema) {
  const types = namedTypes(schema);
  const possible = types
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  const embedded = types
    .filter((type) => isObjectType(type) && type !== schema.getQueryType() && !type.getFields().id)
    .map(({ name }) => name);
  return [
    '/** Which types an interface or a union stands for. */',
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(possible), null, 2)};`,
    '',
    '/** The types without an id. */',
    `export const embeddedTypes: readonly string[] = ${JSON.stringify(embedded, null, 2)};`,
    '',
  ].join('\n');
}
