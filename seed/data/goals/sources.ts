import type { SourceFacts } from '../../facts.ts';

export const sources: readonly SourceFacts[] = [
  {
    id: 'source:sdg-translations',
    title: {
      en: 'SDG Translations: the Sustainable Development Goals and targets by language',
      it: 'SDG Translations: gli Obiettivi di sviluppo sostenibile e i traguardi nelle varie lingue',
      bg: 'SDG Translations: Целите за устойчиво развитие и подцелите по езици',
      he: 'SDG Translations: יעדי הפיתוח בר־הקיימא ויעדי המשנה בשפות שונות',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'Open SDG',
    url: 'https://open-sdg.org/sdg-translations/',
    licence: 'MIT',
  },
];
