import type { SourceFacts } from '../../facts.ts';

export const sources: readonly SourceFacts[] = [
  {
    id: 'source:crosstown',
    title: {
      en: 'Crosstown’s own vocabulary',
      it: 'Il vocabolario di Crosstown',
      bg: 'Собственият речник на Crosstown',
      he: 'אוצר המונחים של Crosstown',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'Crosstown',
  },
];
