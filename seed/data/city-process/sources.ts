import type { SourceFacts } from '../../facts.ts';

export const sources: readonly SourceFacts[] = [
  {
    id: 'source:or-city-process',
    title: {
      en: 'OR Movement: the stages of a city process',
      it: 'Movimento OR: le tappe di un processo cittadino',
      bg: 'Движение „ОР“: етапите на един градски процес',
      he: 'תנועת אור: שלביו של תהליך עירוני',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'OR Movement',
  },
];
