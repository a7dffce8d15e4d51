import type { Value } from './engine.ts';
import type { Properties } from './model.ts';
import type { TextOrigin } from './vocabulary.ts';

/**
 * How a node keeps texts in many languages: flat properties, `name_it`, `aims_bg`, so that Cypher reads naturally.
 * Beside them stand `language`, in which the texts were first written, and for each other one how its translation
 * came about, `origin_it`.
 */

/** "zh-Hans" is `zh_Hans` in a property's name, where a hyphen would need quoting. */
const suffixOf = (language: string) => language.replaceAll('-', '_');
const languageOf = (suffix: string) => suffix.replaceAll('_', '-');

/** The property that holds a field in a language: `name_it`. */
export const textProperty = (field: string, language: string) => `${field}_${suffixOf(language)}`;

/** The property that says how the texts in a language came about: `origin_it`. */
export const originProperty = (language: string) => `origin_${suffixOf(language)}`;

/** A field in all languages that a node has it in, by language tag: a text, or a list of texts. */
export function textsByLanguage(properties: Properties, field: string): Map<string, Value> {
  const prefix = `${field}_`;
  const found = Object.entries(properties).filter(([name, value]) => name.startsWith(prefix) && value !== null);
  return new Map(found.map(([name, value]) => [languageOf(name.slice(prefix.length)), value]));
}

/** Whether a node's texts in a language are the first ones or a translation, and then by whom. */
export function originIn(properties: Properties, language: string): TextOrigin {
  if (properties.language === language) return 'ORIGINAL';
  return (properties[originProperty(language)] as TextOrigin | undefined) ?? 'MACHINE';
}
