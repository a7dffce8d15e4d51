import { registerEnumType } from 'type-graphql';

/**
 * Publishes a closed list of `graph/vocabulary.ts` as a GraphQL enum.
 * @returns the object by which decorators name the enum
 */
export function enumType<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): { [Name in Value]: Name } {
  const names = Object.keys(values) as Value[];
  const type = Object.fromEntries(names.map((value) => [value, value])) as { [Name in Value]: Name };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}
