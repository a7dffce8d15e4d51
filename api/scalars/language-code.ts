import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.ts';

/** A BCP 47 tag, in its canonical form: "EN-us" becomes "en-US". */
export const LanguageCode = new GraphQLScalarType<string, string>({
  name: 'LanguageCode',
  description: 'A language as a BCP 47 tag: en, it, bg, he, zh-Hans.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  serialize: (value) => canonical(value),
  parseValue: (value) => canonical(value),
  parseLiteral: (node) => canonical(node.kind === Kind.STRING ? node.value : undefined),
});

function canonical(value: unknown): string {
  try {
    const [tag] = Intl.getCanonicalLocales(String(value));
    if (typeof value === 'string' && tag) return tag;
  } catch {
    // Falls through to the message below, which says more than the engine's.
  }
  throw badInput('language', `“${String(value)}” is no language tag; give one such as en, it, bg or he.`);
}
