import { describe, expect, it } from 'vitest';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import { bc4sdgsPractices, corporaAreHere, type Hiding, ipsPractices } from './corpora.ts';
import { measure, reportedPairs } from './measure.ts';

const HERE = corporaAreHere ? 'the two corpora' : 'the two corpora (left out: ../shared/data is not here)';

describe.runIf(corporaAreHere)(HERE, async () => {
  const places = corporaAreHere ? await openPlaces([]) : null;
  const [ips, bc4sdgs] = places ? [ipsPractices(places), bc4sdgsPractices(places)] : [[], []];

  it.each<[Hiding, number, number]>([
    ['NOTHING', 0.99, 0.99],
    ['NAMES', 0.99, 0.97],
    ['NAMES_AND_SENTENCES', 0.98, 0.85],
  ])('are told apart and together with %s hidden', { timeout: 60_000 }, (hiding, precision, recall) => {
    const found = measure(reportedPairs(ips, bc4sdgs, hiding), 'ACROSS');
    expect(found.precision, `wrong: ${found.wrong.join('; ')}`).toBeGreaterThanOrEqual(precision);
    expect(found.recall, `missed: ${found.missed.join('; ')}`).toBeGreaterThanOrEqual(recall);
  });

  it('are never merged where a reader would not', { timeout: 60_000 }, () => {
    const reported = reportedPairs(ips, bc4sdgs, 'NOTHING');
    expect(measure(reported, 'ACROSS', true).wrong).toEqual([]);
    expect(measure(reported, 'WITHIN', true).wrong).toEqual([]);
  });

  it('have what stands twice in one of them merged where certain, and most of it proposed', { timeout: 60_000 }, () => {
    const reported = reportedPairs(ips, bc4sdgs, 'NOTHING');
    const certain = reported.filter(({ double }) => double.resemblance === 'SAME').map(({ a, b }) => `${a} ${b}`);
    expect(certain).toContain('10570 10686');
    const { precision, recall, missed } = measure(reported, 'WITHIN');
    expect(recall, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.6);
    expect(precision).toBeGreaterThanOrEqual(0.45);
  });
});
