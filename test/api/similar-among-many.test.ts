import { beforeAll, describe, expect, it } from 'vitest';
import { contributionsOf, sum } from '../../api/similar/compare.ts';
import { Corpus } from '../../api/similar/corpus.ts';
import type { Strand } from '../../api/similar/facets.ts';
import { type SimilarityQuestion, similarTo } from '../../api/similar/rank.ts';
import { facetWeights } from '../../api/similar/weights.ts';

/** Enough that only the likeliest are compared. */
const MANY = 4000;
const ONE_IN = 200;

/** The same numbers from 0 to 1 every time. */
function sequence(state: number): () => number {
  let last = state;
  return () => {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0;
    return last / 2 ** 32;
  };
}

/** Practices of which more or less is known, in one language or two, with few things that very many have. */
function corpusOfMany(): Corpus {
  const chance = sequence(7);
  const some = (prefix: string, limit: number, most: number) =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, (): [string, number] => [
      `${prefix}${Math.floor((limit + 1) ** chance())}`,
      chance() < 0.3 ? 0.5 : 1,
    ]);
  const corpus = new Corpus();
  corpus.put(
    Array.from({ length: MANY }, (_, number) => {
      const strands: [Strand, [string, number][]][] = [
        ['THEMES', some('theme:', 200, 4)],
        ['CHALLENGES', some('challenge:', 100, 2)],
        ['METHODS', some('method:', 60, 3)],
        ['STAKEHOLDERS', some('sector:', 8, 3)],
        ['CITY_CONTEXT', some('city:', 300, 2)],
        ['WORDS en', some('word:', 3000, 30)],
        ['WORDS it', chance() < 0.3 ? some('word:', 3000, 40) : []],
        ['WORDS *', some('theme:', 200, 2)],
      ];
      const told = strands.filter(([, features]) => features.length > 0);
      return {
        id: `practice:${number}`,
        home: [`city:${number % 30}`],
        strands: new Map(told.map(([strand, features]) => [strand, new Map(features)])),
      };
    }),
  );
  corpus.settle();
  return corpus;
}

let corpus: Corpus;
beforeAll(() => {
  corpus = corpusOfMany();
});

/** All that are alike, every practice compared by itself. */
function oneByOne(id: string, { weights, elsewhere }: SimilarityQuestion): [string, number][] {
  const asked = corpus.slots[corpus.slotOf(id) ?? -1];
  const scored = corpus.slots.flatMap((other): [string, number][] => {
    if (!asked || !other || other === asked) return [];
    if (elsewhere && other.home.some((place) => asked.home.includes(place))) return [];
    const score = sum(contributionsOf(corpus, asked, other, weights));
    return score > 0 ? [[other.id, score]] : [];
  });
  return scored.sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));
}

const found = (id: string, question: SimilarityQuestion, window: object): [string, number][] =>
  similarTo(corpus, id, question, { limit: 11, backwards: false, after: null, before: null, ...window }).map(
    (similar) => [similar.id, Number(similar.position.sort)],
  );

const ASKED = Array.from({ length: MANY / ONE_IN }, (_, number) => `practice:${number * ONE_IN}`);
const NOTHING = { themes: 0, challenges: 0, targetGroups: 0, goals: 0, methods: 0, stakeholders: 0 };

describe('Among many practices', () => {
  it.each([
    ['as usual', {}, false],
    ['elsewhere', {}, true],
    ['by words alone', { ...NOTHING, funding: 0, outcomes: 0, cityContext: 0 }, false],
    ['by place alone', { ...NOTHING, funding: 0, outcomes: 0, words: 0 }, false],
    ['by themes and a little by words', { themes: 100, words: 0.1 }, false],
  ])('the first ten are the very same as when each is compared, %s', (_, weights, elsewhere) => {
    const question = { weights: facetWeights(weights), elsewhere };
    for (const id of ASKED) expect([id, found(id, question, {})]).toEqual([id, oneByOne(id, question).slice(0, 11)]);
  });

  it('pages from either end join without a gap or a repetition', () => {
    const question = { weights: facetWeights(null), elsewhere: false };
    for (const id of ASKED.slice(0, 5)) {
      const all = oneByOne(id, question);
      for (const from of [0, 11, 40, 400]) {
        const [tie, sort] = all[from] ?? ['', 0];
        expect(found(id, question, { after: { sort, tie } })).toEqual(all.slice(from + 1, from + 12));
        const before = all.slice(Math.max(0, from - 11), from);
        expect(found(id, question, { before: { sort, tie }, backwards: true })).toEqual(before);
      }
    }
  });

  it('those that went are not found, and those that came are, before all is weighed anew', () => {
    const question = { weights: facetWeights(null), elsewhere: false };
    const [asked = ''] = ASKED;
    const [nearest = ''] = found(asked, question, {})[0] ?? [];
    const twin = corpus.slots[corpus.slotOf(nearest) ?? -1];
    const strands = (twin?.vectors ?? []).flatMap((vector, strand): [Strand, Map<string, number>][] => {
      const features = Array.from(vector?.features ?? [], (feature): [string, number] => [
        corpus.names[feature] ?? '',
        1,
      ]);
      return features.length > 0 ? [[corpus.strands[strand] as Strand, new Map(features)]] : [];
    });
    corpus.remove(nearest);
    corpus.put([{ id: 'practice:late', home: [], strands: new Map(strands) }]);
    corpus.settleNew();
    const now = found(asked, question, {});
    expect(now).toEqual(oneByOne(asked, question).slice(0, 11));
    expect(now.map(([id]) => id)).toContain('practice:late');
    expect(now.map(([id]) => id)).not.toContain(nearest);
  });
});
