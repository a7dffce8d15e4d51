import { Arg, Ctx, Field } from 'type-graphql';
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
    field()(prototype, name, descriptor);
  };
}
