import type { WorkingGroupFacts } from '../../facts.ts';
import { stated } from './sources.ts';

/** The document says of experts and officials neither where they work nor for whom. */
export const stakeholderGroup: WorkingGroupFacts = {
  id: 'working-group:local-stakeholder-group',
  language: 'it',
  name: {
    it: 'Gruppo Locale di Stakeholder',
    en: 'Local Stakeholder Group',
    bg: 'Местна група на заинтересованите страни',
    he: 'קבוצת בעלי עניין מקומית',
  },
  alternativeNames: { it: ['LPS'], en: ['LPS'], bg: ['LPS'], he: ['LPS'] },
  summary: {
    it: 'Un gruppo dalla composizione equilibrata in cui cittadini, associazioni, esperti e amministrazioni mettono alla prova ciò che la città fa per l’integrazione.',
    en: 'A group of balanced make-up in which citizens, associations, experts and administrations put to the test what their city does for integration.',
    bg: 'Група с балансиран състав, в която граждани, сдружения, експерти и администрации подлагат на проверка това, което градът им прави за интеграцията.',
    he: 'קבוצה בעלת הרכב מאוזן, שבה אזרחים, עמותות, מומחים ורשויות מעמידים במבחן את מה שעירם עושה למען השילוב.',
  },
  kind: 'STAKEHOLDER_GROUP',
  members: [
    { kind: 'CITIZEN', sector: 'CITIZENS' },
    { kind: 'CITIZENS_ORGANISATION', sector: 'CITIZENS' },
    { kind: 'NON_PROFIT', sector: 'THIRD_SECTOR' },
    { kind: 'CIVIL_SOCIETY', sector: 'THIRD_SECTOR' },
    { kind: 'EXPERT' },
    { kind: 'OFFICIAL' },
    { kind: 'LOCAL_AUTHORITY', sector: 'LOCAL_AUTHORITY' },
  ],
  commitment: {
    it: 'Provare le iniziative locali di integrazione e rivederle.',
    en: 'To try out the local initiatives for integration and to revise them.',
    bg: 'Да изпробва местните инициативи за интеграция и да ги преразгледа.',
    he: 'לנסות את היוזמות המקומיות לשילוב ולבחון אותן מחדש.',
  },
  about: ['theme:migrant-integration', 'theme:social-cohesion'],
  statedIn: [
    stated(
      'List, item 1 (the group and its members)',
      'name',
      'alternativeNames',
      'summary',
      'kind',
      'members',
      'commitment',
      'themes',
    ),
  ],
};
