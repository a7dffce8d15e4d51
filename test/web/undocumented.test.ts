import { describe, expect, test } from 'vitest';
import { partUnknown } from '../../web/src/features/fit/undocumented.ts';
import type { FindingPartsFragment, FitFacet, FittingPracticeFragment } from '../../web/src/gql/fit.ts';

const prato = { __typename: 'City' as const, id: 'city:prato', name: { value: 'Prato', language: 'it' } };
const finding = (facet: FitFacet, about: typeof prato | null = prato) =>
  ({ facet, text: { value: facet, language: 'en' }, about }) as FindingPartsFragment;
const practice = (told: object) =>
  ({ cost: null, durationMonths: null, preconditions: [], evidence: null, ...told }) as unknown as Parameters<
    typeof partUnknown
  >[0] satisfies FittingPracticeFragment['node'];

describe('what is not known of a practice', () => {
  test('where its documents are silent it is one list of respects, and one to ask', () => {
    const findings = (['CHALLENGE', 'PARTNERS', 'BUDGET', 'TIME', 'PRECONDITION', 'EVIDENCE'] as const).map((facet) =>
      finding(facet),
    );
    const { toJudge, undocumented, ask } = partUnknown(practice({}), findings);
    expect(toJudge).toEqual([]);
    expect(undocumented).toEqual(['CHALLENGE', 'PARTNERS', 'BUDGET', 'TIME', 'PRECONDITION', 'EVIDENCE']);
    expect(ask).toEqual(prato);
  });

  test('what is documented stays to be judged, and so does what the reader has not said', () => {
    const told = practice({
      cost: { amount: '10', currency: 'EUR' },
      durationMonths: { min: null, max: 12 },
      preconditions: [{ value: 'a room', language: 'en' }],
      evidence: 'CLAIMED',
    });
    const findings = [
      finding('BUDGET', null),
      finding('TIME', null),
      finding('PRECONDITION', null),
      finding('EVIDENCE'),
      finding('PARTNERS', null),
      finding('TRAIT'),
    ];
    expect(partUnknown(told, findings)).toEqual({ toJudge: findings, undocumented: [], ask: null });
  });
});
