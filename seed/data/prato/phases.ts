import type { PhaseFacts, WorkingGroupFacts } from '../../facts.ts';
import { themeDocuments, workshops } from './discussion-themes.ts';
import { axes, axesSettled, closingDocument, contextReport } from './outcomes.ts';
import { stated } from './sources.ts';
import { iris, mayorAndExecutive } from './stakeholders.ts';

const contextAnalysis: PhaseFacts = {
  id: 'phase:prato-1-context-analysis',
  language: 'it',
  name: { it: 'Analisi del contesto', en: 'Context analysis', bg: 'Анализ на контекста', he: 'ניתוח ההקשר' },
  summary: {
    it: 'Si chiarisce a che punto è la città; su questa base si decide dove intervenire e di che cosa discutere.',
    en: 'It is made clear where the city stands; on that basis it is decided where to act and what to discuss.',
    bg: 'Изяснява се в какво положение е градът; на тази основа се решава къде да се действа и какво да се обсъжда.',
    he: 'מתברר היכן עומדת העיר; על סמך זה מוחלט היכן לפעול ובמה לדון.',
  },
  status: 'FINISHED',
  activities: {
    it: [
      'Iris analizza il contesto, studia i fenomeni in corso e aggiorna i dati',
      'Iris scrive il rapporto che chiude la fase',
      'La Giunta discute il rapporto',
      'La Giunta sceglie tre assi di intervento e quattro temi da discutere',
    ],
    en: [
      'Iris analyses the context, studies what is going on in it and brings the data up to date',
      'Iris writes the report that ends the phase',
      'The executive discusses the report',
      'The executive chooses three axes of intervention and four themes for discussion',
    ],
    bg: [
      '„Ирис“ анализира контекста, изучава протичащите явления и актуализира данните',
      '„Ирис“ съставя доклада, с който завършва фазата',
      'Изпълнителният съвет обсъжда доклада',
      'Изпълнителният съвет избира три оси на действие и четири теми за обсъждане',
    ],
    he: [
      'מכון איריס מנתח את ההקשר, חוקר את התופעות ומעדכן את הנתונים',
      'מכון איריס כותב את הדוח החותם את השלב',
      'הנהלת העירייה דנה בדוח',
      'הנהלת העירייה בוחרת שלושה צירי פעולה וארבעה נושאים לדיון',
    ],
  },
  about: axes.map((theme) => ({ theme, as: 'AXIS' as const })),
  stakeholders: [
    { stakeholder: mayorAndExecutive.id, role: 'COMMISSIONER' },
    { stakeholder: iris.id, role: 'ADVISER' },
  ],
  outcomes: [contextReport, axesSettled],
  statedIn: [
    stated('Heading "Fase 1"', 'name'),
    stated('Phase 1, heading "Azioni" (already concluded)', 'status', 'summary', 'activities', 'stakeholders', 'axes'),
    stated('Phase 1, heading "Output"', 'outputs'),
  ],
};

const participation: PhaseFacts = {
  id: 'phase:prato-2-participation',
  language: 'it',
  name: {
    it: 'Partecipazione di attori territoriali, esperti e stakeholder',
    en: 'Participation of local actors, experts and stakeholders',
    bg: 'Участие на местни действащи лица, експерти и заинтересовани страни',
    he: 'השתתפות של גורמים מקומיים, מומחים ובעלי עניין',
  },
  summary: {
    it: 'Su ogni tema lavora chi lo conosce da vicino, e ne esce un documento per ciascuno.',
    en: 'Those who know a theme at close hand work on it, and a document comes of each.',
    bg: 'По всяка тема работят хора, които я познават отблизо, и за всяка се изготвя документ.',
    he: 'בכל נושא עובדים מי שמכירים אותו מקרוב, ועל כל אחד מהם נכתב מסמך.',
  },
  activities: {
    it: [
      'Per ognuno dei quattro temi si cercano attori del territorio, esperti e portatori di interesse, interni ed esterni',
      'Si organizza un workshop per tema',
      'Per ogni tema si individuano priorità, azioni e interventi',
    ],
    en: [
      'For each of the four themes, local actors, experts and stakeholders are sought, internal and external ones',
      'A workshop is organised on each theme',
      'Priorities, actions and interventions are identified for each theme',
    ],
    bg: [
      'За всяка от четирите теми се търсят местни действащи лица, експерти и заинтересовани страни – вътрешни и външни',
      'За всяка тема се организира работилница',
      'За всяка тема се набелязват приоритети, действия и мерки',
    ],
    he: [
      'לכל אחד מארבעת הנושאים מאתרים גורמים מקומיים, מומחים ובעלי עניין, פנימיים וחיצוניים',
      'לכל נושא מארגנים סדנה',
      'בכל נושא מזהים סדרי עדיפויות, פעולות והתערבויות',
    ],
  },
  tools: {
    it: ['Workshop', 'Sito web ad accesso riservato'],
    en: ['Workshops', 'Website with restricted access'],
    bg: ['Работилници', 'Уебсайт с ограничен достъп'],
    he: ['סדנאות', 'אתר אינטרנט בגישה מוגבלת'],
  },
  rolesNeeded: [
    {
      name: {
        it: 'Attori del territorio per ogni tema',
        en: 'Local actors for each theme',
        bg: 'Местни действащи лица за всяка тема',
        he: 'גורמים מקומיים לכל נושא',
      },
      role: 'PARTICIPANT',
    },
    {
      name: {
        it: 'Portatori di interesse per ogni tema',
        en: 'Stakeholders for each theme',
        bg: 'Заинтересовани страни за всяка тема',
        he: 'בעלי עניין לכל נושא',
      },
      role: 'PARTICIPANT',
    },
  ],
  groups: workshops,
  outcomes: themeDocuments,
  statedIn: [
    stated('Heading "Fase 2"', 'name', 'summary', 'rolesNeeded'),
    stated('Phase 2, heading "Azioni"', 'activities', 'rolesNeeded', 'groups'),
    stated('Phase 2, heading "Output"', 'summary', 'outputs'),
    stated('Phase 2, heading "Strumenti"', 'tools'),
  ],
};

const publicMeeting: WorkingGroupFacts = {
  id: 'working-group:prato-public-meeting',
  language: 'it',
  name: { it: 'Incontro pubblico', en: 'Public meeting', bg: 'Публична среща', he: 'מפגש ציבורי' },
  summary: {
    it: 'Con l’incontro il lavoro fatto sui quattro temi esce dalla cerchia di chi lo ha preparato.',
    en: 'With this meeting the work on the four themes leaves the circle of those who prepared it.',
    bg: 'С тази среща работата по четирите теми излиза извън кръга на онези, които са я подготвили.',
    he: 'במפגש זה יוצאת העבודה על ארבעת הנושאים מחוגם של מי שהכינו אותה אל הציבור הרחב.',
  },
  kind: 'PUBLIC_MEETING',
  statedIn: [stated('Phase 3, heading "Strumenti"', 'name', 'kind'), stated('Phase 3, heading "Azioni"', 'summary')],
};

const sharing: PhaseFacts = {
  id: 'phase:prato-3-sharing',
  language: 'it',
  name: { it: 'Condivisione', en: 'Sharing', bg: 'Споделяне', he: 'שיתוף הציבור' },
  summary: {
    it: 'Le proposte si aprono a tutta la città prima che si stabilisca che cosa viene per primo.',
    en: 'The proposals are opened to the whole city before it is settled what comes first.',
    bg: 'Предложенията се представят пред целия град, преди да се реши кое е най-важно.',
    he: 'ההצעות נפתחות בפני העיר כולה בטרם נקבע מה קודם למה.',
  },
  activities: {
    it: [
      'Si rendono pubblici i quattro documenti',
      'Ci si confronta con quante più persone e realtà possibile',
      'Per ogni tema si decide quali azioni e interventi hanno la precedenza',
    ],
    en: [
      'The four documents are shared with the public',
      'They are discussed with as many different partners as possible',
      'It is decided for each theme which actions and interventions have priority',
    ],
    bg: [
      'Четирите документа се представят публично',
      'Провежда се обсъждане с възможно най-много събеседници',
      'За всяка тема се решава кои действия и мерки са с предимство',
    ],
    he: [
      'ארבעת המסמכים מובאים לידיעת הציבור',
      'מתקיים דיון עם בני שיח רבים ככל האפשר',
      'בכל נושא מוחלט אילו פעולות והתערבויות קודמות לאחרות',
    ],
  },
  tools: {
    it: ['Incontro pubblico', 'Sito web aperto al pubblico'],
    en: ['Public meeting', 'Website open to the public'],
    bg: ['Публична среща', 'Уебсайт с публичен достъп'],
    he: ['מפגש ציבורי', 'אתר אינטרנט פתוח לציבור'],
  },
  groups: [publicMeeting],
  outcomes: [closingDocument],
  statedIn: [
    stated('Heading "Fase 3"', 'name'),
    stated('Phase 3, heading "Azioni"', 'summary', 'activities'),
    stated('Phase 3, heading "Output"', 'outputs'),
    stated('Phase 3, heading "Strumenti"', 'tools', 'groups'),
  ],
};

/** The run in Prato; what other cities can take from it stands in `practices.ts`. */
export const pratoPhases: readonly PhaseFacts[] = [contextAnalysis, participation, sharing];
