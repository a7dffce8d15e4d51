import type { SourceFacts, Statement } from '../../facts.ts';

/** Its Italian is evidently a machine's: the funder stands under "Fondato da" (founded by) once, "Trovato da" (found by) the next time. */
export const networkSource: SourceFacts = {
  id: 'source:europe-for-citizens-network',
  title: {
    it: 'Scheda di una rete di città cosmopolite sostenuta da Europe for Citizens',
    en: 'Fact sheet of a network of cosmopolitan cities supported by Europe for Citizens',
    bg: 'Описание на мрежа от космополитни градове, подкрепена от Europe for Citizens',
    he: 'דף מידע על רשת ערים קוסמופוליטיות בתמיכת Europe for Citizens',
  },
  language: 'it',
  origin: 'MACHINE',
};

/** Cites a place in the document (its text stands there twice) for the fields that it speaks of. */
export function stated(locator: string, ...fields: string[]): Statement {
  return { source: networkSource.id, locator, fields };
}
