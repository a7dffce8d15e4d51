import { GraphQLScalarType, Kind, print } from 'graphql';
import { badInput } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** A BCP 47 tag, in its canonical form: "EN-us" becomes "en-US". */
export const LanguageCode = new GraphQLScalarType<string, string>({
  name: 'LanguageCode',
  description: 'A language as a BCP 47 tag: en, it, bg, he, zh-Hans.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  serialize: (value) => canonical(value),
  parseValue: (value) => canonical(value),
  // As it was written, where it is no string: "it" is a tag, the bare word is none.
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? canonical(node.value) : refused(print(node), ' in quotation marks'),
});

/** An answer names its few languages hundreds of times. */
const known = new Map<unknown, string>();
const MOST_KNOWN = 1000;

function canonical(value: unknown): string {
  const tag = known.get(value) ?? newlyCanonical(value);
  if (known.size < MOST_KNOWN) known.set(value, tag);
  return tag;
}

function newlyCanonical(value: unknown): string {
  const text = String(value);
  try {
    const [tag] = text.length <= LIMITS.maxLanguageTag ? Intl.getCanonicalLocales(text) : [];
    if (typeof value === 'string' && tag) return tag;
  } catch {
    // Falls through to the message below, which says more than the engine's.
  }
  return refused(text);
}

function refused(text: string, how = ''): never {
  throw badInput('language', `“${text.slice(0, 100)}” is no language tag; give one such as en, it, bg or he${how}.`);
}
