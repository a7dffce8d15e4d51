import type { OutcomeFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const indexOutcomes: readonly OutcomeFacts[] = [
  {
    id: 'outcome:open-cities-comparison',
    language: 'bg',
    name: {
      bg: 'Градовете, оценени и сравнени по своята отвореност',
      en: 'The cities assessed and compared by their openness',
      it: 'Le città valutate e confrontate per la loro apertura',
      he: 'הערים מוערכות ומושוות לפי מידת פתיחותן',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Сравнение на градовете по техния индекс. То е поставено като цел; стойности документът не дава.',
      en: 'A comparison of the cities by their index. It is set as an aim; the document gives no values.',
      it: 'Un confronto tra le città in base al loro indice. È posto come obiettivo; il documento non riporta valori.',
      he: 'השוואה בין הערים לפי המדד שלהן. היא מוצבת כמטרה; המסמך אינו מביא ערכים.',
    },
    kind: 'OUTPUT',
    state: 'EXPECTED',
    statedIn: [stated('Specific aims, on comparing the cities', 'name', 'summary', 'kind', 'state')],
  },
];

export const workingGroupOutcomes: readonly OutcomeFacts[] = [
  {
    id: 'outcome:open-cities-regional-migration-policies',
    language: 'bg',
    name: {
      bg: 'Развити регионални политики за миграцията',
      en: 'Regional policies on migration developed',
      it: 'Politiche regionali sulla migrazione sviluppate',
      he: 'פיתוח של מדיניות אזורית בתחום ההגירה',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Според документа работата на местните групи е довела до напредък в регионалните политики за миграцията.',
      en: 'According to the document, the work of the local groups moved regional policies on migration forward.',
      it: 'Secondo il documento il lavoro dei gruppi locali ha fatto avanzare le politiche regionali sulla migrazione.',
      he: 'לפי המסמך, פעילותן של הקבוצות המקומיות קידמה את המדיניות האזורית בתחום ההגירה.',
    },
    kind: 'RESULT',
    state: 'ACHIEVED',
    about: ['theme:migrant-integration'],
    statedIn: [
      stated('Short description, paragraph 1, on regional policies', 'name', 'summary', 'kind', 'state', 'themes'),
    ],
  },
  {
    id: 'outcome:open-cities-benefits-of-diversity',
    language: 'bg',
    name: {
      bg: 'Условия градът да печели от многообразието',
      en: 'Conditions for a city to gain from diversity',
      it: 'Condizioni perché la città tragga vantaggio dalla diversità',
      he: 'תנאים שבהם העיר נהנית מן המגוון',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Проявите и дебатите са подготвили почвата за оползотворяване както на многообразието сред жители и мигрантски общности, така и на вече постигнатото.',
      en: 'The events and debates laid the ground for making use both of the diversity of residents and migrant communities and of what had been achieved.',
      it: 'Gli eventi e i dibattiti hanno posto le basi per valorizzare sia la diversità di residenti e comunità migranti sia quanto già raggiunto.',
      he: 'האירועים והדיונים הכינו את הקרקע לניצול המגוון של התושבים ושל קהילות המהגרים וגם של ההישגים שכבר הושגו.',
    },
    kind: 'RESULT',
    state: 'ACHIEVED',
    about: ['theme:diversity'],
    statedIn: [stated('Short description, end of paragraph 1', 'name', 'summary', 'kind', 'state', 'themes')],
  },
];

export const actionPlanOutcomes: readonly OutcomeFacts[] = [
  {
    id: 'outcome:sofia-local-action-plan',
    language: 'bg',
    name: {
      bg: 'Местен план за действие на София',
      en: 'Local action plan of Sofia',
      it: 'Piano d’azione locale di Sofia',
      he: 'תוכנית הפעולה המקומית של סופיה',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Планът, изготвен в Столична община. Предвидено е да се обвърже с градския маркетинг и интернационализацията и да послужи като основа за различни финансови инструменти, които документът не назовава.',
      en: 'The plan drawn up in Sofia Municipality. It is meant to tie in with city marketing and internationalisation and to be the ground for various financial instruments, which the document does not name.',
      it: 'Il piano redatto nel Comune di Sofia. Deve collegarsi al marketing urbano e all’internazionalizzazione e fare da base a diversi strumenti finanziari, che il documento non nomina.',
      he: 'התוכנית שהוכנה בעיריית סופיה. היא נועדה להתחבר לשיווק העיר ולבינאום ולשמש בסיס לכלי מימון שונים, שהמסמך אינו נוקב בשמם.',
    },
    kind: 'OUTPUT',
    state: 'ACHIEVED',
    about: ['theme:migrant-integration', 'theme:place-branding', 'theme:internationalisation', 'theme:financing'],
    achievedIn: ['city:sofia'],
    producedBy: ['stakeholder:sofia-municipality'],
    statedIn: [
      stated(
        'Short description, last paragraph, on Sofia Municipality',
        'name',
        'summary',
        'kind',
        'state',
        'themes',
        'places',
        'producedBy',
      ),
    ],
  },
];

export const pilotOutcomes: readonly OutcomeFacts[] = [
  {
    id: 'outcome:open-cities-pilot-projects',
    language: 'bg',
    name: {
      bg: 'Подготвени пилотни проекти за включване',
      en: 'Pilot projects for inclusion made ready',
      it: 'Progetti pilota di inclusione pronti',
      he: 'מיזמי פיילוט להכלה מוכנים לדרך',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      bg: 'Проекти за икономическо и социално включване, за които се търсят средства от структурните фондове. Дали са получени, документът не казва.',
      en: 'Projects for economic and social inclusion for which money is sought from the structural funds. Whether it came, the document does not say.',
      it: 'Progetti di inclusione economica e sociale per i quali si cercano risorse nei fondi strutturali. Il documento non dice se siano arrivate.',
      he: 'מיזמים להכלה כלכלית וחברתית שעבורם מבקשים כסף מן הקרנות המבניות. המסמך אינו אומר אם התקבל.',
    },
    kind: 'OUTPUT',
    state: 'EXPECTED',
    about: ['theme:social-inclusion'],
    fundedBy: [{ source: 'funding-source:structural-funds', status: 'SOUGHT' }],
    statedIn: [stated('Specific aims, last item', 'name', 'summary', 'kind', 'state', 'themes', 'funding')],
  },
];
