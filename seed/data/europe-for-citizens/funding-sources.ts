import type { FundingSourceFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const europeForCitizens: FundingSourceFacts = {
  id: 'funding-source:europe-for-citizens',
  language: 'it',
  name: {
    it: 'Programma Europe for Citizens',
    en: 'Europe for Citizens Programme',
    bg: 'Програма Europe for Citizens',
    he: 'תוכנית Europe for Citizens',
  },
  alternativeNames: {
    it: ['Europa per i cittadini'],
    en: ['Europe for Citizens'],
    bg: ['Европа за гражданите'],
    he: ['אירופה למען האזרחים'],
  },
  summary: {
    it: 'Il programma che ha finanziato la rete delle città cosmopolite. Il documento non riporta alcun importo.',
    en: 'The programme that funded the network of cosmopolitan cities. The document gives no amount.',
    bg: 'Програмата, финансирала мрежата на космополитните градове. Документът не посочва сума.',
    he: 'התוכנית שמימנה את רשת הערים הקוסמופוליטיות. המסמך אינו מציין סכום.',
  },
  scheme: 'Europe for Citizens Programme',
  statedIn: [
    stated('Table, row "Fondato da" / "Trovato da" (funded by)', 'name', 'summary', 'scheme', 'funded'),
    { source: 'source:crosstown', locator: 'Vocabulary', fields: ['alternativeNames'] },
  ],
};
