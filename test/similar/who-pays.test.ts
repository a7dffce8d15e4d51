import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../api/similar/compare.ts';
import { Corpus } from '../../api/similar/corpus.ts';
import { FACETS, type Portrait, type SimilarityFacet } from '../../api/similar/facets.ts';
import { facetWeights } from '../../api/similar/weights.ts';

const PRACTICES = 400;
/** So many tell who pays, most of them the same. */
const FUNDED = 40;

type Named = Partial<Record<'THEMES' | 'STAKEHOLDERS' | 'FUNDING', string>>;

/** Practices of which each pair has a theme of its own, besides what else they name. */
const portraits = (named: (number: number) => Named): Portrait[] =>
  Array.from({ length: PRACTICES }, (_, number) => {
    const names = Object.entries({ THEMES: `theme:${number >> 1}`, ...named(number) });
    const strands = names.map(([strand, name]) => [strand as keyof Named, new Map([[name, 1]])] as const);
    return { id: `practice:${number}`, home: [], strands: new Map(strands) };
  });

function network(named: (number: number) => Named): Corpus {
  const corpus = new Corpus();
  corpus.put(portraits(named));
  corpus.settle();
  return corpus;
}

function countsFor(corpus: Corpus, facet: SimilarityFacet, one: number, other: number): number {
  const [left, right] = [one, other].map((number) => corpus.slots[corpus.slotOf(`practice:${number}`) ?? -1]);
  if (!left || !right) throw new Error('A practice is missing.');
  return contributionsOf(corpus, left, right, facetWeights(null))[FACETS.indexOf(facet)] ?? 0;
}

const mostByOne = (number: number): Named => {
  if (number >= FUNDED) return {};
  return { FUNDING: number < FUNDED - 2 ? 'funding-source:everywhere' : 'funding-source:of-two' };
};

describe('A fund', () => {
  it('is no reason where most of those that tell who pays name it, few though they are among all', () => {
    const corpus = network(mostByOne);
    expect(countsFor(corpus, 'FUNDING', 0, 1)).toBe(0);
    expect(countsFor(corpus, 'FUNDING', FUNDED - 2, FUNDED - 1)).toBeGreaterThan(0.05);
  });

  it('may be one where hardly anybody tells who pays', () => {
    const corpus = network((number) => (number < 3 ? { FUNDING: 'funding-source:of-three' } : {}));
    expect(countsFor(corpus, 'FUNDING', 0, 1)).toBeGreaterThan(0.05);
  });

  it('weighs the same however the network came to be what it is', () => {
    const corpus = network(() => ({ FUNDING: 'funding-source:everywhere' }));
    corpus.put(portraits(mostByOne));
    corpus.settle();
    const anew = network(mostByOne);
    for (const [one, other] of [
      [0, 1],
      [FUNDED - 2, FUNDED - 1],
    ] as const)
      expect(countsFor(corpus, 'FUNDING', one, other)).toBe(countsFor(anew, 'FUNDING', one, other));
  });
});

describe('A body', () => {
  it('that takes part in many practices counts for a fraction of one that takes part in two', () => {
    const corpus = network((number) => {
      if (number < 2) return { STAKEHOLDERS: 'stakeholder:of-two' };
      return number < 40 ? { STAKEHOLDERS: 'stakeholder:agency' } : {};
    });
    const [ofTwo, ofMany] = [countsFor(corpus, 'STAKEHOLDERS', 0, 1), countsFor(corpus, 'STAKEHOLDERS', 2, 3)];
    expect(ofMany).toBeGreaterThan(0);
    expect(ofMany).toBeLessThan(ofTwo / 2);
  });
});
