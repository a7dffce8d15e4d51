import { groupBy } from '../../graph/group-by.ts';
import { MARKS, type Strand } from './facets.ts';
import { isUntelling } from './words.ts';

/** What two practices share, and what that counts for. */
export interface SharedFeature {
  name: string;
  strand: Strand;
  weight: number;
  counts: number;
}

/** A word of this weight or more is rare enough to be named: of a thousand practices about one in seven has it. */
const TELLING = 0.3;
/** A word that is named by itself must come again in one of the texts at least: a single use may be by the way. */
const USED_AGAIN = 0.33;

/** By language; a language in which both texts share no word to name is there with none. */
export function tellingWords(found: readonly SharedFeature[]): Map<string, string[]> {
  const byLanguage = groupBy(
    found.filter(({ name }) => name.startsWith(MARKS.word)),
    ({ strand }) => strand.slice('WORDS '.length),
  );
  return new Map([...byLanguage].map(([language, shared]) => [language, namedOf(shared)]));
}

function namedOf(shared: readonly SharedFeature[]): string[] {
  const telling = shared
    .map((feature) => ({ ...feature, stem: feature.name.slice(MARKS.word.length) }))
    .filter(({ weight, stem }) => weight >= TELLING && !isUntelling(stem));
  const [only, another] = telling;
  if (only && !another && only.counts < USED_AGAIN * only.weight ** 2) return [];
  return telling.map(({ stem }) => stem);
}
