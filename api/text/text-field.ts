import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Arg, Ctx, Extensions, Field } from 'type-graphql';
import type { StoredNode } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import { LanguageCode } from '../scalars/language-code.ts';
import { wantedLanguages } from './language.ts';
import { readText, readTexts } from './read-text.ts';
import { Text } from './text.type.ts';

/** What a decorated property turns into: a resolver that picks the language. */
export type TextResolver = (language: string | null | undefined, context: Context) => Text | null;
export type TextListResolver = (language: string | null | undefined, context: Context) => Text[];

interface TextFieldOptions {
  description: string;
  nullable?: boolean;
}

/** Declares a field that is stored once a language (`problem_en`, `problem_it`) and read in the asker's. */
export function TextField(options: TextFieldOptions): PropertyDecorator {
  return inLanguage(readText, () => Field(() => Text, options));
}

/** Declares a list of texts that is stored once a language and read in the asker's. */
export function TextListField({ description }: TextFieldOptions): PropertyDecorator {
  return inLanguage(readTexts, () => Field(() => [Text], { description }));
}

export const LANGUAGE_ARGUMENT =
  'The language wanted; where absent, that of the Accept-Language header. Falls back to English, then to the original.';

type Reader = (node: StoredNode, field: string, wanted: readonly string[]) => unknown;

function inLanguage(read: Reader, field: () => MethodDecorator): PropertyDecorator {
  return (prototype, name) => {
    const value = function (this: StoredNode, language: string | null | undefined, context: Context) {
      return read(this, String(name), wantedLanguages(language, context.acceptedLanguages));
    };
    const descriptor = { value, configurable: true, writable: true };
    Object.defineProperty(prototype, name, descriptor);
    Arg('language', () => LanguageCode, { nullable: true, description: LANGUAGE_ARGUMENT })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Extensions({ [IN_LANGUAGE]: true })(prototype, name, descriptor);
    field()(prototype, name, descriptor);
  };
}

/** Marks the fields of a schema that are texts in the asker's language. */
const IN_LANGUAGE = 'inLanguage';

/** Lets texts be read at once: type-graphql makes a promise of each field that takes an argument, and a page has hundreds. */
export function readTextsAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()))
      if (field.extensions[IN_LANGUAGE]) field.resolve = readerOf(field);
}

function readerOf({ name, resolve }: GraphQLField<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (node, asked, context, info) => {
    const read = (node as Record<string, unknown>)[name];
    // What is no object of its class has nothing to read by itself.
    return typeof read === 'function'
      ? read.call(node, asked.language, context)
      : resolve?.(node, asked, context, info);
  };
}
