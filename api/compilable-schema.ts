import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import { typeById } from './entity/entity.type.ts';

const WORKED_OUT = 'workedOut';

/** Marks a field that holds a function, which GraphQL calls where the field is asked for. */
export const WorkedOut = () => Extensions({ [WORKED_OUT]: true });

/**
 * Makes a schema one that operations can be compiled for: those read what has no resolver as it stands, and want to know at
 * once which type a thing is of, where type-graphql makes a promise of it.
 */
export function makeCompilable(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeById;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.extensions[WORKED_OUT]) field.resolve ??= defaultFieldResolver;
  }
}
