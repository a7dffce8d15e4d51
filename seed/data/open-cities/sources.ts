import type { SourceFacts, Statement } from '../../facts.ts';

export const openCitiesSource: SourceFacts = {
  id: 'source:open-cities-sofia',
  title: {
    bg: 'Отворени градове и конкурентните предимства на многообразието – OPEN Cities',
    en: 'Open cities and the competitive advantages of diversity – OPEN Cities',
    it: 'Città aperte e i vantaggi competitivi della diversità – OPEN Cities',
    he: 'ערים פתוחות והיתרונות התחרותיים של המגוון – OPEN Cities',
  },
  language: 'bg',
  origin: 'ORIGINAL',
  published: '2018-01-29',
};

/** Cites a place in the document for the fields that it speaks of. */
export function stated(locator: string, ...fields: string[]): Statement {
  return { source: openCitiesSource.id, locator, fields };
}
