import { describe, expect, it } from 'vitest';
import { type Reason, reasonsFor } from '../../api/similar/reasons.ts';
import { reasonInWords } from '../../api/similar/sentences/sentence.ts';
import type { PracticeFacts } from '../../seed/facts.ts';
import { madeUp, partWith } from './made-up.ts';
import { ranked, readSeeded } from './seed-corpus.ts';

const GARDEN =
  'Tenants of the harbour estate grow vegetables on the roofs, sell them on Saturdays and share the rain barrels.';
const NO_NAMES = { nameOf: (id: string) => id, words: [] };

/** Why two practices of these texts are alike in words, among those of the seed network; undefined where they are not. */
async function wordsBetween(one: string, other: string): Promise<Reason | undefined> {
  const facts = (text: string): Partial<PracticeFacts> => ({ summary: { en: text } });
  const reading = await readSeeded([partWith(madeUp('quill', facts(one)), madeUp('raven', facts(other)))]);
  const similar = ranked(reading, 'practice:quill').find(({ id }) => id === 'practice:raven');
  return similar && reasonsFor(reading, 'practice:quill', similar).find(({ facet }) => facet === 'WORDS');
}

describe('A reason in words', () => {
  it('says of two texts that are nearly the same that they may tell of one case, in each language', async () => {
    const reason = await wordsBetween(GARDEN, `${GARDEN} So it goes.`);
    if (!reason) throw new Error('Two copies share no words.');
    expect(reason.isNearlyTheSame).toBe(true);
    const told = ['en', 'it', 'bg', 'he'].map((language) => reasonInWords(reason, language, NO_NAMES));
    expect(told[0]).toContain('one and the same case');
    expect(new Set(told).size).toBe(4);
  });

  it('does not say so of two texts on one subject', async () => {
    const reason = await wordsBetween(GARDEN, 'On the roofs of a harbour school pupils grow vegetables and keep bees.');
    expect(reason?.isNearlyTheSame).toBe(false);
    expect([...(reason?.words.get('en') ?? [])].length).toBeGreaterThan(1);
  });

  it('names no single word that both use only once', async () => {
    const reason = await wordsBetween(GARDEN, 'Nurses visit the oldest by bicycle, on Saturdays too.');
    expect(reason).toBeDefined();
    expect(reason?.words.get('en') ?? []).toEqual([]);
  });
});
