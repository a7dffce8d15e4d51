import type { WorkingGroupFacts } from '../../facts.ts';
import { stated } from './sources.ts';

/** Between the cities: the discussions of those who know migration policy. */
export const networkGroups: readonly WorkingGroupFacts[] = [
  {
    id: 'working-group:open-cities-experts',
    language: 'bg',
    name: {
      bg: 'Обмен между експерти по миграция',
      en: 'Exchange among migration experts',
      it: 'Confronto tra esperti di migrazione',
      he: 'חילופי ידע בין מומחי הגירה',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Специалисти по миграционна политика и практика обсъждат идеи и концепции.',
      en: 'People versed in migration policy and practice discuss ideas and concepts.',
      it: 'Persone competenti in politiche e pratiche migratorie discutono idee e concetti.',
      he: 'בעלי ידע במדיניות ובעשייה בתחום ההגירה דנים ברעיונות ובתפיסות.',
    },
    kind: 'EXPERT_MEETING',
    members: [{ kind: 'EXPERT' }],
    about: ['theme:migrant-integration'],
    statedIn: [
      stated(
        'Short description, paragraph 1, on the exchange among experts',
        'name',
        'summary',
        'kind',
        'members',
        'themes',
      ),
    ],
  },
];

/** In each partner's own city. */
export const localGroups: readonly WorkingGroupFacts[] = [
  {
    id: 'working-group:open-cities-local-working-groups',
    language: 'bg',
    name: {
      bg: 'Местни работни групи на „Отворени градове“',
      en: 'Local working groups of OPEN Cities',
      it: 'Gruppi di lavoro locali di OPEN Cities',
      he: 'קבוצות העבודה המקומיות של "ערים פתוחות"',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Действат на местно ниво във всяка страна партньор и допринасят за регионалните политики за миграцията.',
      en: 'They work at local level in every partner country and contribute to regional policies on migration.',
      it: 'Operano a livello locale in ogni paese partner e contribuiscono alle politiche regionali sulla migrazione.',
      he: 'פועלות ברמה המקומית בכל מדינה שותפה ותורמות למדיניות אזורית בתחום ההגירה.',
    },
    kind: 'WORKING_GROUP',
    members: [
      { kind: 'NON_PROFIT', sector: 'THIRD_SECTOR' },
      { kind: 'RESEARCH_INSTITUTION', sector: 'RESEARCH' },
      { kind: 'BUSINESS_ORGANISATION', sector: 'BUSINESS' },
    ],
    commitment: {
      bg: 'Членовете участват в поредица от прояви и публични дебати.',
      en: 'Members take part in a series of events and public debates.',
      it: 'I membri partecipano a una serie di eventi e dibattiti pubblici.',
      he: 'החברים משתתפים בסדרה של אירועים ודיונים ציבוריים.',
    },
    about: ['theme:migrant-integration'],
    statedIn: [
      stated(
        'Short description, paragraph 1, on the working groups and their members',
        'name',
        'summary',
        'kind',
        'members',
        'commitment',
        'themes',
      ),
      stated('Specific aims, on discussion and working groups', 'kind'),
    ],
  },
  {
    id: 'working-group:open-cities-discussion-groups',
    language: 'bg',
    name: {
      bg: 'Местни дискусионни групи на „Отворени градове“',
      en: 'Local discussion groups of OPEN Cities',
      it: 'Gruppi di discussione locali di OPEN Cities',
      he: 'קבוצות הדיון המקומיות של "ערים פתוחות"',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Наред с работните групи трябва да подобрят обмена на идеи и изработването на стратегии. Кой участва в тях, не е посочено.',
      en: 'Alongside the working groups they are to improve the exchange of ideas and the making of strategies. Who sits in them is not said.',
      it: 'Accanto ai gruppi di lavoro devono migliorare lo scambio di idee e l’elaborazione delle strategie. Chi ne faccia parte non è detto.',
      he: 'לצד קבוצות העבודה הן נועדו לשפר את חילופי הרעיונות ואת גיבוש האסטרטגיות. המסמך אינו אומר מי משתתף בהן.',
    },
    kind: 'DISCUSSION_GROUP',
    statedIn: [stated('Specific aims, on discussion and working groups', 'name', 'summary', 'kind')],
  },
  {
    id: 'working-group:open-cities-public-debates',
    language: 'bg',
    name: {
      bg: 'Прояви и публични дебати на „Отворени градове“',
      en: 'Events and public debates of OPEN Cities',
      it: 'Eventi e dibattiti pubblici di OPEN Cities',
      he: 'אירועים ודיונים ציבוריים של "ערים פתוחות"',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Поредица от прояви, в която се включват членовете на местните работни групи.',
      en: 'A series of occasions in which the members of the local working groups take part.',
      it: 'Una serie di appuntamenti a cui prendono parte i membri dei gruppi di lavoro locali.',
      he: 'סדרת אירועים שבהם משתתפים חברי קבוצות העבודה המקומיות.',
    },
    kind: 'PUBLIC_DEBATE',
    about: ['theme:diversity'],
    statedIn: [
      stated('Short description, paragraph 1, on events and public debates', 'name', 'summary', 'kind', 'themes'),
    ],
  },
];
