import type { OutcomeFacts, Texts, WorkingGroupFacts } from '../../facts.ts';
import { stated } from './sources.ts';

interface DiscussionTheme {
  slug: string;
  /** Its place in the document's two lists of themes. */
  order: number;
  title: Record<'it' | 'en' | 'bg' | 'he', string>;
  theme: string;
  date: string;
  dateNote?: Texts;
}

/** What the executive put up for discussion, and when the workshop on it was to be; the document gives no year. */
const discussionThemes: readonly DiscussionTheme[] = [
  {
    slug: 'production',
    order: 1,
    title: {
      it: 'Le prospettive del sistema produttivo pratese',
      en: 'The prospects of Prato’s production system',
      bg: 'Перспективите пред производствената система на Прато',
      he: 'עתידה של מערכת הייצור בפראטו',
    },
    theme: 'theme:local-production',
    date: 'XXXX-10-07',
  },
  {
    slug: 'retail',
    order: 2,
    title: {
      it: 'I cambiamenti della rete commerciale del centro storico',
      en: 'Changes in the retail network of the historic centre',
      bg: 'Промените в търговската мрежа на историческия център',
      he: 'השינויים ברשת המסחר של המרכז ההיסטורי',
    },
    theme: 'theme:town-centre-retail',
    date: 'XXXX-10-20',
  },
  {
    slug: 'macrolotto-0',
    order: 3,
    title: {
      it: 'Trasformazioni urbane: Macrolotto 0',
      en: 'Urban transformations: Macrolotto 0',
      bg: 'Градски преобразувания: Макролото 0',
      he: 'תמורות עירוניות: מקרולוטו 0',
    },
    theme: 'theme:urban-regeneration',
    date: 'XXXX-10-30',
  },
  {
    slug: 'participation',
    order: 4,
    title: {
      it: 'Strumenti di partecipazione attiva',
      en: 'Tools for active participation',
      bg: 'Инструменти за активно участие',
      he: 'כלים להשתתפות פעילה',
    },
    theme: 'theme:participation',
    date: 'XXXX-11',
    dateNote: {
      it: 'Giorno ancora da stabilire',
      en: 'Day still to be set',
      bg: 'Денят предстои да бъде определен',
      he: 'היום המדויק טרם נקבע',
    },
  },
];

export const topics = discussionThemes.map(({ theme }) => theme);
export const workshops = discussionThemes.map(workshopOn);
export const themeDocuments = discussionThemes.map(documentOn);

function workshopOn({ slug, order, title, theme, date, dateNote }: DiscussionTheme): WorkingGroupFacts {
  return {
    id: `working-group:prato-workshop-${slug}`,
    language: 'it',
    name: title,
    summary: {
      it: 'Uno dei quattro workshop tematici: qui si confronta chi è stato individuato per questo tema.',
      en: 'One of the four thematic workshops: the people identified for this theme discuss it here.',
      bg: 'Една от четирите тематични работилници: тук хората, подбрани за тази тема, я обсъждат.',
      he: 'אחת מארבע הסדנאות הנושאיות: כאן דנים בנושא מי שאותרו לשם כך.',
    },
    kind: 'WORKSHOP',
    date,
    dateNote,
    members: [
      { kind: 'EXPERT', sector: 'LOCAL_AUTHORITY', internal: true },
      { kind: 'EXPERT', internal: false },
    ],
    about: [theme],
    statedIn: [
      stated('Phase 2, first action', 'members', 'summary'),
      stated(
        `Phase 2, list of workshops, item ${order}`,
        'name',
        'kind',
        'date',
        'themes',
        ...(dateNote ? ['dateNote'] : []),
      ),
    ],
  };
}

function documentOn({ slug, order, title, theme }: DiscussionTheme): OutcomeFacts {
  return {
    id: `outcome:prato-document-${slug}`,
    language: 'it',
    name: {
      it: `Documento tematico – ${title.it}`,
      en: `Theme document – ${title.en}`,
      bg: `Тематичен документ – ${title.bg}`,
      he: `מסמך נושאי – ${title.he}`,
    },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'Esamina il contesto proprio del tema e traccia un primo schema di azioni pronte per essere attuate.',
      en: 'Examines the context that belongs to the theme and gives a first outline of actions ready to be carried out.',
      bg: 'Разглежда контекста на темата и дава първа обща представа за действията, готови за изпълнение.',
      he: 'בוחן את ההקשר הייחודי של הנושא ומשרטט מתווה ראשוני של פעולות בשלות לביצוע.',
    },
    kind: 'OUTPUT',
    state: 'EXPECTED',
    about: [theme],
    statedIn: [
      stated('Phase 2, heading "Output"', 'name', 'summary', 'kind', 'state'),
      stated(`Phase 1, list of themes, item ${order}`, 'name', 'themes'),
    ],
  };
}
