import type { FundingSourceFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const publicFunding: FundingSourceFacts = {
  id: 'funding-source:public-funding',
  language: 'it',
  name: {
    it: 'Finanziamenti pubblici (fondo non precisato)',
    en: 'Public funding (fund not specified)',
    bg: 'Публично финансиране (фондът не е посочен)',
    he: 'מימון ציבורי (הקרן לא צוינה)',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Denaro pubblico a cui un progetto vuole candidarsi senza che si dica quale fondo o quale ente lo metta a disposizione.',
    en: 'Public money that a project means to apply for, with neither the fund nor the body behind it being named.',
    bg: 'Публични средства, за които даден проект ще кандидатства, без да е посочено кой фонд или коя институция ги предоставя.',
    he: 'כספי ציבור שפרויקט מתכוון לבקש, בלי שנאמר איזו קרן או איזה גוף מעמידים אותם.',
  },
  statedIn: [stated('Heading "Risultati attesi", second result', 'name', 'summary', 'funded')],
};
