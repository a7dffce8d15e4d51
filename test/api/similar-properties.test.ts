import { beforeAll, describe, expect, it } from 'vitest';
import { contributionsOf, sum } from '../../api/similar/compare.ts';
import type { Reading } from '../../api/similar/read-all.ts';
import { reasonsFor } from '../../api/similar/reasons.ts';
import { facetWeights } from '../../api/similar/weights.ts';
import { SEED_NETWORK } from '../../seed/network.ts';
import { madeUp, partWith } from '../similar/made-up.ts';
import { practiceIds, ranked, readSeeded, STANDARD, scoreBetween } from '../similar/seed-corpus.ts';

/** Scores that differ by less are a tie. */
const NEAR_TIE = 0.02;

let seeded: Reading;
beforeAll(async () => {
  seeded = await readSeeded();
});

const memberOf = ({ corpus }: Reading, id: string) => {
  const member = corpus.slots[corpus.slotOf(id) ?? -1];
  if (!member) throw new Error(`${id} is not in the corpus.`);
  return member;
};

const scoreWithItself = (reading: Reading, id: string) => {
  const member = memberOf(reading, id);
  return sum(contributionsOf(reading.corpus, member, member, STANDARD.weights));
};

const pairs = (ids: readonly string[]) =>
  ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));

describe('The likeness of two practices', () => {
  it('lies between 0 and 1 and is what its reasons add up to, for every pair', () => {
    let compared = 0;
    for (const id of practiceIds(seeded))
      for (const similar of ranked(seeded, id)) {
        const reasons = reasonsFor(seeded, id, similar);
        const total = sum(reasons.map(({ contribution }) => contribution));
        expect(total).toBeCloseTo(Number(similar.position.sort), 12);
        expect(total).toBeGreaterThan(0);
        expect(total).toBeLessThanOrEqual(1);
        compared++;
      }
    expect(compared).toBeGreaterThan(60);
  });

  it('is the very same number both ways', () => {
    for (const [one = '', other = ''] of pairs(practiceIds(seeded)))
      expect(scoreBetween(seeded, one, other)).toBe(scoreBetween(seeded, other, one));
  });

  it('is greatest with itself: 1 for what is documented as these are', () => {
    for (const id of practiceIds(seeded)) {
      expect(scoreWithItself(seeded, id)).toBeCloseTo(1, 12);
      for (const { position } of ranked(seeded, id)) expect(Number(position.sort)).toBeLessThan(1);
    }
  });

  it('ranks practices of one programme above practices of two', () => {
    const home = (id: string) => memberOf(seeded, id).home.filter((place) => place.startsWith('program:'));
    const [within, across]: [number[], number[]] = [[], []];
    for (const [one = '', other = ''] of pairs(practiceIds(seeded))) {
      const together = home(one).some((program) => home(other).includes(program));
      (together ? within : across).push(scoreBetween(seeded, one, other));
    }
    const wins = within.flatMap((inside) =>
      across.map((outside) => (inside > outside ? 1 : inside === outside ? 0.5 : 0)),
    );
    expect(sum(wins) / wins.length).toBeGreaterThan(0.7);
  });
});

describe('A reason', () => {
  it('never holds for more than half of all pairs', () => {
    const ids = practiceIds(seeded);
    const all = pairs(ids);
    const held = new Map<string, number>();
    for (const [one = '', other = ''] of all) {
      const similar = ranked(seeded, one).find(({ id }) => id === other);
      for (const { facet, shared, marks, words } of similar ? reasonsFor(seeded, one, similar) : []) {
        const named = [...shared, ...Object.values(marks).flat(), ...[...words.values()].flat()];
        for (const key of new Set(['', ...named].map((name) => `${facet} ${name}`)))
          held.set(key, (held.get(key) ?? 0) + 1);
      }
    }
    expect(held.size).toBeGreaterThan(50);
    for (const [key, count] of held) expect([key, count / all.length <= 0.5]).toEqual([key, true]);
  });

  it('names the narrowest that is shared, not what follows from it', () => {
    const [nearest] = ranked(seeded, 'practice:openness-index');
    const shared = nearest
      ? reasonsFor(seeded, 'practice:openness-index', nearest).flatMap((reason) => reason.shared)
      : [];
    expect(shared).toContain('theme:migrant-integration');
    expect(shared).not.toContain('theme:social-inclusion');
    expect(shared.filter((id) => id.startsWith('country:'))).toEqual([]);
  });
});

describe('What is added to the network', () => {
  it('leaves the order as it was where it has nothing to do with it, near-ties aside', async () => {
    const stranger = madeUp('glacier-survey', {
      summary: { en: 'Geologists measure moraine sediment beneath alpine glaciers with seismic probes.' },
    });
    const more = await readSeeded([partWith(stranger)]);
    for (const id of practiceIds(seeded)) {
      const before = ranked(seeded, id);
      const after = new Map(ranked(more, id).map((similar, place) => [similar.id, place]));
      for (const [place, one] of before.entries())
        for (const other of before.slice(place + 1))
          if (Number(one.position.sort) - Number(other.position.sort) >= NEAR_TIE)
            expect([id, one.id, other.id, (after.get(one.id) ?? 99) < (after.get(other.id) ?? 99)]).toEqual([
              id,
              one.id,
              other.id,
              true,
            ]);
    }
  });

  it('has a small score where little is known: two stubs that share their one theme are not alike in all', async () => {
    const about = ['theme:place-branding'];
    const reading = await readSeeded([partWith(madeUp('stub-a', { about }), madeUp('stub-b', { about }))]);
    const score = scoreBetween(reading, 'practice:stub-a', 'practice:stub-b');
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(0.5);
    expect(scoreWithItself(reading, 'practice:stub-a')).toBeGreaterThanOrEqual(score);
  });

  it('is neither nearer nor further for what is known of one side only', async () => {
    const same = {
      about: ['theme:place-branding'],
      addresses: ['challenge:negative-image'],
      uses: ['method:study-tour'],
    };
    const reading = await readSeeded([
      partWith(
        madeUp('asked', same),
        madeUp('silent', same),
        madeUp('outspoken', {
          ...same,
          fundedBy: [{ source: 'funding-source:urbact-ii', status: 'GRANTED' }],
          contributesTo: ['goal:11'],
          aimedAt: ['target-group:investors'],
        }),
      ),
    ]);
    const [silent, outspoken] = ['silent', 'outspoken'].map((slug) =>
      contributionsOf(
        reading.corpus,
        memberOf(reading, 'practice:asked'),
        memberOf(reading, `practice:${slug}`),
        facetWeights({ words: 0 }),
      ),
    );
    expect(outspoken).toEqual(silent);
  });

  it('gains nothing by telling the same at greater length', async () => {
    const [model] = SEED_NETWORK.flatMap(({ practices = [] }) => practices).filter(
      ({ id }) => id === 'practice:openness-index',
    );
    const summary = {
      en: 'Cities in which migrants settle first define openness, then agree on indicators with their partners, assess how they fare, and compare themselves by one index, so that each learns where it stands.',
    };
    const facts = { name: { en: 'Aurora' }, summary, about: model?.about, uses: model?.uses };
    const long = { ...facts, summary: { en: Array.from({ length: 8 }, () => summary.en).join(' ') } };
    const padded = {
      ...facts,
      problem: {
        en: 'Harvests of olives, winters on the ferry, a choir that rehearses at dawn, and the price of rope.',
      },
    };
    const reading = await readSeeded([
      partWith(madeUp('short', facts), madeUp('long', long), madeUp('padded', padded)),
    ]);
    const [short, longer, wider] = ['short', 'long', 'padded'].map((slug) =>
      scoreBetween(reading, 'practice:openness-index', `practice:${slug}`),
    );
    expect(Math.abs(Number(longer) - Number(short))).toBeLessThan(NEAR_TIE);
    expect(wider).toBeLessThanOrEqual(Number(short));
  });
});
