import type { StoredNode } from '../../graph/model.ts';
import { wordsOf } from '../search/words/words.ts';
import type { Reason } from './reasons.ts';
import { isFunctionWord, passagesByLanguage } from './words.ts';

/** Shorter words are told only where there are no others: they say little to a reader. */
const SHORTEST = 4;

/** The shared words of a reason as its texts have them, in the first wanted language in which there are any. */
export function wordsOfReason(
  { words }: Reason,
  practices: readonly StoredNode[],
  wanted: readonly string[],
): string[] {
  const language = [...wanted, ...words.keys()].find((tag) => words.has(tag));
  if (!language) return [];
  const forms = formsIn(practices, language);
  const stems = (words.get(language) ?? []).filter((stem) => !isFunctionWord(stem));
  const found = stems.flatMap((stem) => forms.get(stem) ?? []);
  const telling = found.filter(({ length }) => length >= SHORTEST);
  return telling.length > 0 ? telling : found;
}

/** For each stem the form in which the texts have it most often, in lower case. */
function formsIn(practices: readonly StoredNode[], language: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of practices.flatMap((practice) => passagesByLanguage(practice).get(language) ?? []))
    for (const { start, end, stem } of wordsOf(text)) {
      const form = text.slice(start, end).toLowerCase();
      const forms = counts.get(stem) ?? new Map<string, number>();
      counts.set(stem, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  return new Map([...counts].map(([stem, forms]) => [stem, mostFrequent(forms)]));
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  return first?.[0] ?? '';
}
