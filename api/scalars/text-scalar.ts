import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.ts';

interface TextScalarOptions {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** The value in its one form, or null where it is none. */
  read: (text: string) => string | null;
  /** What a value that cannot be read should have been, with an example. */
  remedy: string;
}

/** A scalar that travels as text; what cannot be read is refused with what to write instead. */
export function textScalar({ name, description, specifiedByURL, read, remedy }: TextScalarOptions) {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text !== null) return text;
    throw badInput(name, `“${String(value).slice(0, 100)}” cannot be read as ${name}; ${remedy}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node && node.kind !== Kind.ENUM ? node.value : undefined),
  });
}
