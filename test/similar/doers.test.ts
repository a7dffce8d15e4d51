import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../api/similar/compare.ts';
import { Corpus } from '../../api/similar/corpus.ts';
import { FACETS, MENTIONS, type Portrait, type SimilarityFacet, type Strand } from '../../api/similar/facets.ts';
import { PhraseFinder } from '../../api/similar/phrases.ts';
import { facetWeights } from '../../api/similar/weights.ts';
import { wordStrands } from '../../api/similar/words.ts';

const PRACTICES = 300;
const NONE = new PhraseFinder([]);

/** Three hundred practices with words of their own, of which the first two share what is given. */
function corpusOf(shared: Partial<Record<Strand, string>>, rest: Partial<Record<Strand, string>> = {}): Corpus {
  const own = (number: number) => [1, 2, 3, 4, 5, 6].map((word) => `q${word}x${number}z`).join(' ');
  const portraits = Array.from({ length: PRACTICES }, (_, number): Portrait => {
    const text =
      number < 2 ? `lanterns orchards ${own(number)}` : `${own(number)} ${number % 12 ? '' : 'lanterns orchards'}`;
    const strands = wordStrands({ id: `practice:${number}`, language: 'en', summary_en: text }, NONE);
    for (const [strand, name] of Object.entries(number < 2 ? shared : rest))
      if (name) strands.set(strand as Strand, new Map([[name, 1]]));
    return { id: `practice:${number}`, home: [], strands };
  });
  const corpus = new Corpus();
  corpus.put(portraits);
  corpus.settle();
  return corpus;
}

function countsFor(corpus: Corpus, facet: SimilarityFacet): number {
  const [one, other] = [corpus.slots[0], corpus.slots[1]];
  if (!one || !other) throw new Error('A practice is missing.');
  return contributionsOf(corpus, one, other, facetWeights(null))[FACETS.indexOf(facet)] ?? 0;
}

describe('Words that two texts share', () => {
  it('are borne out by what is done, and not by who does it', () => {
    const alone = countsFor(corpusOf({}), 'WORDS');
    expect(alone).toBeGreaterThan(0);
    expect(countsFor(corpusOf({ STAKEHOLDERS: 'stakeholder:guild' }), 'WORDS')).toBeLessThanOrEqual(alone);
    expect(countsFor(corpusOf({ THEMES: 'theme:lighting' }), 'WORDS')).toBeGreaterThan(alone);
  });
});

describe('A concept that texts speak of', () => {
  it('says nothing where most practices are about it, however few texts name it', () => {
    const mention = { [MENTIONS]: 'method:ledger' };
    const [plain, spoken] = [countsFor(corpusOf({}), 'WORDS'), countsFor(corpusOf(mention), 'WORDS')];
    expect(spoken).toBeGreaterThan(plain);
    expect(countsFor(corpusOf(mention, { METHODS: 'method:ledger' }), 'WORDS')).toBeCloseTo(plain, 12);
  });
});
