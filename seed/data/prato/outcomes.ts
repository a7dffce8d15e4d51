import type { OutcomeFacts } from '../../facts.ts';
import { topics } from './discussion-themes.ts';
import { publicFunding } from './funding-sources.ts';
import { stated } from './sources.ts';
import { iris, mayorAndExecutive } from './stakeholders.ts';

export const axes = ['theme:economic-development', 'theme:urban-policy', 'theme:social-inclusion'];

export const contextReport: OutcomeFacts = {
  id: 'outcome:prato-context-report',
  language: 'it',
  name: {
    it: 'Report conclusivo fase I: Analisi di contesto e prime indicazioni sulle priorità d’intervento',
    en: 'Closing report of phase I: context analysis and first indications of priorities for intervention',
    bg: 'Заключителен доклад за фаза I: анализ на контекста и първи насоки за приоритетите',
    he: 'דוח מסכם לשלב א׳: ניתוח ההקשר וכיוונים ראשונים לסדרי העדיפויות',
  },
  summary: {
    it: 'Raccoglie quanto emerso dall’analisi e dice da dove si potrebbe cominciare.',
    en: 'Brings together what the analysis found and says where one might begin.',
    bg: 'Обобщава установеното при анализа и посочва откъде би могло да се започне.',
    he: 'מרכז את ממצאי הניתוח ומציע מהיכן אפשר להתחיל.',
  },
  kind: 'OUTPUT',
  state: 'ACHIEVED',
  about: ['theme:integration'],
  producedBy: [iris.id],
  statedIn: [
    stated('Phase 1, second action', 'name', 'summary', 'producedBy', 'themes'),
    stated('Phase 1, headings "Azioni" (already concluded) and "Output"', 'kind', 'state'),
  ],
};

export const axesSettled: OutcomeFacts = {
  id: 'outcome:prato-axes',
  language: 'it',
  name: {
    it: 'Assi di intervento definiti',
    en: 'Axes of intervention settled',
    bg: 'Определени оси на действие',
    he: 'צירי פעולה שנקבעו',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Le tre grandi direzioni in cui la città intende muoversi.',
    en: 'The three broad directions in which the city means to act.',
    bg: 'Трите големи направления, в които градът възнамерява да действа.',
    he: 'שלושת הכיוונים הרחבים שבהם העיר מתכוונת לפעול.',
  },
  kind: 'OUTPUT',
  state: 'ACHIEVED',
  about: axes,
  producedBy: [mayorAndExecutive.id],
  statedIn: [
    stated('Phase 1, fourth action', 'name', 'summary', 'themes', 'producedBy'),
    stated('Phase 1, headings "Azioni" (already concluded) and "Output"', 'kind', 'state'),
  ],
};

export const closingDocument: OutcomeFacts = {
  id: 'outcome:prato-closing-document',
  language: 'it',
  name: { it: 'Documento conclusivo', en: 'Closing document', bg: 'Заключителен документ', he: 'מסמך מסכם' },
  summary: {
    it: 'Chiude il percorso e ne raccoglie l’esito dopo il confronto pubblico sui quattro temi.',
    en: 'Ends the path and holds what came of it after the public discussion of the four themes.',
    bg: 'Завършва процеса и съдържа резултата от него след общественото обсъждане на четирите теми.',
    he: 'חותם את התהליך ומרכז את תוצאותיו לאחר הדיון הציבורי בארבעת הנושאים.',
  },
  kind: 'OUTPUT',
  state: 'EXPECTED',
  about: topics,
  statedIn: [
    stated('Phase 3, heading "Output"', 'name', 'kind', 'state'),
    stated('Phase 3, actions', 'summary', 'themes'),
  ],
};

export const expectedResults: readonly OutcomeFacts[] = [
  {
    id: 'outcome:prato-planned-objectives',
    language: 'it',
    name: {
      it: 'Obiettivi per la programmazione attuativa del Comune',
      en: 'Objectives for the municipality’s implementation planning',
      bg: 'Цели за оперативното планиране на общината',
      he: 'יעדים לתכנון הביצועי של העירייה',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'Il percorso fissa obiettivi e il Comune di Prato li fa propri quando programma che cosa attuare.',
      en: 'The path sets objectives, and the Municipality of Prato takes them up when it plans what to implement.',
      bg: 'Процесът определя цели, които община Прато възприема, когато планира какво да осъществи.',
      he: 'התהליך מגדיר יעדים, ועיריית פראטו מאמצת אותם בבואה לתכנן את מה שתבצע.',
    },
    kind: 'RESULT',
    state: 'EXPECTED',
    about: ['theme:integration', 'theme:strategic-planning'],
    statedIn: [stated('Heading "Risultati attesi", first result', 'name', 'summary', 'kind', 'state', 'themes')],
  },
  {
    id: 'outcome:prato-fundable-projects',
    language: 'it',
    name: {
      it: 'Progetti pronti per chiedere finanziamenti pubblici',
      en: 'Projects ready to apply for public funding',
      bg: 'Проекти, готови за кандидатстване за публично финансиране',
      he: 'פרויקטים מוכנים להגשה לקבלת מימון ציבורי',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'La stesura è già abbastanza avanti perché i progetti possano servire a ottenere denaro pubblico.',
      en: 'Their drafting is far enough along for the projects to be used in bids for public money.',
      bg: 'Разработването им е достатъчно напреднало, за да послужат за осигуряване на публични средства.',
      he: 'כתיבתם מתקדמת דיה כדי שישמשו בבקשות לכספי ציבור.',
    },
    kind: 'RESULT',
    state: 'EXPECTED',
    about: ['theme:integration', 'theme:financing'],
    fundedBy: [{ source: publicFunding.id, status: 'SOUGHT' }],
    statedIn: [
      stated('Heading "Risultati attesi", second result', 'name', 'summary', 'kind', 'state', 'themes', 'funding'),
    ],
  },
  {
    id: 'outcome:prato-reusable-method',
    language: 'it',
    name: {
      it: 'Una metodologia che altri temi possono riprendere',
      en: 'A method that other themes can take over',
      bg: 'Методика, която може да се използва повторно за други теми',
      he: 'מתודולוגיה שאפשר לאמץ גם בנושאים אחרים',
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'Il modo di lavorare non finisce con l’integrazione: resta alla città per altre questioni.',
      en: 'The way of working does not end with integration: it stays with the city for other matters.',
      bg: 'Начинът на работа не приключва с интеграцията: той остава на разположение на града за други въпроси.',
      he: 'דרך העבודה אינה מסתיימת בשילוב: היא נשארת בידי העיר לסוגיות אחרות.',
    },
    kind: 'RESULT',
    state: 'EXPECTED',
    about: ['theme:strategic-planning'],
    statedIn: [stated('Heading "Risultati attesi", third result', 'name', 'summary', 'kind', 'state', 'themes')],
  },
];
