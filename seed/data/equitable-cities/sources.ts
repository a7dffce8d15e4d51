import type { SourceFacts } from '../../facts.ts';

export const sources: readonly SourceFacts[] = [
  {
    id: 'source:equitable-cities',
    title: { en: 'Equitable Cities', it: 'Città eque', bg: 'Справедливи градове', he: 'ערים שוות' },
    language: 'en',
    origin: 'ORIGINAL',
  },
];
