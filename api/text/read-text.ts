import type { StoredNode } from '../../graph/model.ts';
import { originIn, textProperty } from '../../graph/text-properties.ts';
import type { Text } from './text.type.ts';

/** The text of a field in the first wanted language that it is in, else as first written; null where there is none. */
export function readText(node: StoredNode, field: string, wanted: readonly string[]): Text | null {
  const language = languageWith(node, field, wanted);
  if (!language) return null;
  return asText(node, language, String(node[textProperty(field, language)]), valueIn(node, field));
}

/** The list of a field, likewise; all of it in one language. */
export function readTexts(node: StoredNode, field: string, wanted: readonly string[]): Text[] {
  const language = languageWith(node, field, wanted);
  const values = language ? node[textProperty(field, language)] : null;
  if (!language || !Array.isArray(values)) return [];
  const originals = valueIn(node, field);
  return values.map((value, index) =>
    asText(node, language, String(value), Array.isArray(originals) ? originals[index] : null),
  );
}

function languageWith(node: StoredNode, field: string, wanted: readonly string[]): string | undefined {
  return [...wanted, firstLanguage(node)].find((language) => node[textProperty(field, language)] != null);
}

const firstLanguage = (node: StoredNode) => String(node.language ?? 'en');
const valueIn = (node: StoredNode, field: string) => node[textProperty(field, firstLanguage(node))];

function asText(node: StoredNode, language: string, value: string, first: unknown): Text {
  const origin = originIn(node, language);
  const original =
    origin === 'ORIGINAL' || typeof first !== 'string'
      ? null
      : { value: first, language: firstLanguage(node), origin: 'ORIGINAL' as const, original: null };
  return { value, language, origin, original };
}
