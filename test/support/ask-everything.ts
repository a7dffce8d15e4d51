import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** The fields that lead away for good: they are tested for themselves. */
const LEFT_OUT = new Set(['similar']);

/** A selection of every field of a type, and of what its fields lead to, so many steps deep. */
export function everyFieldOf(type: GraphQLObjectType, steps: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (LEFT_OUT.has(field.name) || field.args.some(isRequiredArgument)) return [];
    const inner = selectionOf(field.type, steps);
    // Types differ in what a field of one name takes and gives, so each gets a name of its own.
    return inner === null ? [] : [`${type.name}_${field.name}: ${field.name}${inner}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** What to ask of a field's value: nothing of a leaf, null where it leads too far. */
function selectionOf(output: GraphQLOutputType, steps: number): string | null {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) return ' { __typename }';
  if (!isObjectType(type)) return null;
  return steps > 0 ? ` ${everyFieldOf(type, steps - 1)}` : ' { __typename }';
}

/** One query for all fields of a thing of any kind. */
export function queryForEverything(schema: GraphQLSchema, kinds: readonly string[], steps: number): string {
  const fragments = kinds.map((kind) => {
    const type = schema.getType(kind);
    if (!isObjectType(type)) throw new Error(`${kind} is no object type.`);
    return `... on ${kind} ${everyFieldOf(type, steps)}`;
  });
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fragments.join(' ')} } }`;
}
