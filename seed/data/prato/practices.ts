import type { PhaseFacts, PracticeFacts } from '../../facts.ts';
import { pratoPath } from './programs.ts';
import { stated } from './sources.ts';
import { iris, mayorAndExecutive } from './stakeholders.ts';

/** The bare steps for a city that takes the method over; what each meant in Prato stands in `phases.ts`. */
const methodPhases: readonly PhaseFacts[] = [
  {
    id: 'phase:prato-method-1-analysis',
    language: 'it',
    name: { it: 'Analisi', en: 'Analysis', bg: 'Анализ', he: 'ניתוח' },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'Chi consiglia mette insieme dati freschi; chi governa ne ricava dove concentrarsi.',
      en: 'The adviser puts fresh data together; those who govern draw from it where to concentrate.',
      bg: 'Консултантът събира актуални данни; управляващите извеждат от тях върху какво да се съсредоточат.',
      he: 'היועץ מרכז נתונים עדכניים; הנהגת העיר מסיקה מהם במה להתמקד.',
    },
    milestones: {
      it: ['Assi e temi sono scelti'],
      en: ['Axes and themes are chosen'],
      bg: ['Осите и темите са избрани'],
      he: ['הצירים והנושאים נבחרו'],
    },
    statedIn: [stated('Phase 1', 'name', 'summary', 'milestones')],
  },
  {
    id: 'phase:prato-method-2-participation',
    language: 'it',
    name: { it: 'Partecipazione', en: 'Participation', bg: 'Участие', he: 'השתתפות' },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'In una cerchia ristretta, chi conosce un tema ne ricava proposte.',
      en: 'In a closed circle, people who know a theme work out proposals on it.',
      bg: 'В тесен кръг познавачите на дадена тема изработват предложения по нея.',
      he: 'בחוג סגור, מי שמכירים נושא מגבשים הצעות לגביו.',
    },
    milestones: {
      it: ['Per ogni tema c’è un documento'],
      en: ['There is a document for every theme'],
      bg: ['За всяка тема има документ'],
      he: ['לכל נושא יש מסמך'],
    },
    statedIn: [stated('Phase 2', 'name', 'summary', 'milestones')],
  },
  {
    id: 'phase:prato-method-3-sharing',
    language: 'it',
    name: { it: 'Condivisione', en: 'Sharing', bg: 'Споделяне', he: 'שיתוף הציבור' },
    nameKind: 'DESCRIPTIVE',
    summary: {
      it: 'La cerchia si apre a tutti, e alla luce del confronto si fissano le priorità.',
      en: 'The circle opens to everybody, and the priorities are fixed in the light of the discussion.',
      bg: 'Кръгът се отваря за всички и в светлината на обсъждането се определят приоритетите.',
      he: 'החוג נפתח לכול, ולאור הדיון נקבעים סדרי העדיפויות.',
    },
    milestones: {
      it: ['Le priorità stanno in un solo documento'],
      en: ['The priorities stand in one document'],
      bg: ['Приоритетите са събрани в един документ'],
      he: ['סדרי העדיפויות מרוכזים במסמך אחד'],
    },
    statedIn: [stated('Phase 3', 'name', 'summary', 'milestones')],
  },
];

export const prioritySettingMethod: PracticeFacts = {
  id: 'practice:prato-priority-setting-method',
  language: 'it',
  name: {
    it: 'Definire priorità finanziabili in tre fasi: analisi, partecipazione, condivisione',
    en: 'Setting fundable priorities in three phases: analysis, participation, sharing',
    bg: 'Три фази за определяне на приоритети, които могат да бъдат финансирани: анализ, участие, споделяне',
    he: 'שלושה שלבים לקביעת סדרי עדיפויות בני־מימון: ניתוח, השתתפות, שיתוף הציבור',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Un metodo con cui la guida di una città passa dai dati alle priorità: prima un’analisi affidata a ricercatori, poi il lavoro tema per tema con esperti e soggetti del territorio, infine il confronto aperto. Nato per l’integrazione, è pensato per servire anche ad altri temi.',
    en: 'A method by which a city’s leadership gets from data to priorities: first an analysis entrusted to researchers, then work theme by theme with experts and local actors, last an open discussion. Made for integration, it is meant to serve other themes too.',
    bg: 'Метод, чрез който ръководството на един град стига от данните до приоритетите: най-напред анализ, възложен на изследователи, после работа тема по тема с експерти и местни действащи лица, накрая открито обсъждане. Създаден за интеграцията, той е замислен да служи и за други теми.',
    he: 'שיטה שבאמצעותה מגיעה הנהגת עיר מנתונים לסדרי עדיפויות: תחילה ניתוח שנמסר לידי חוקרים, אחר כך עבודה נושא אחר נושא עם מומחים וגורמים מקומיים, ולבסוף דיון פתוח. היא נוצרה למען השילוב, אך נועדה לשמש גם בנושאים אחרים.',
  },
  aims: {
    it: [
      'Ridurre un campo vasto a poche azioni su cui ci si trova d’accordo',
      'Dare alle azioni scelte una prospettiva di finanziamento',
    ],
    en: [
      'Narrow a wide field down to a few actions that are agreed on',
      'Give the chosen actions a prospect of funding',
    ],
    bg: [
      'Широкото поле да се сведе до няколко действия, по които има съгласие',
      'Избраните действия да получат перспектива за финансиране',
    ],
    he: ['לצמצם תחום רחב לפעולות ספורות שיש עליהן הסכמה', 'לתת לפעולות שנבחרו אפשרות מימון'],
  },
  approach: {
    it: 'La cerchia si allarga di fase in fase: dapprima chi governa e chi lo consiglia, poi le persone individuate per ciascun tema, da ultimo chiunque voglia dire la sua. Ogni fase lascia uno scritto su cui lavora la successiva.',
    en: 'The circle widens from phase to phase: at first those who govern and their adviser, then the people identified for each theme, in the end anybody who wants a say. Each phase leaves something in writing for the next to work on.',
    bg: 'Кръгът се разширява от фаза на фаза: отначало управляващите и техният консултант, после хората, подбрани за всяка тема, накрая всеки, който иска да каже мнението си. Всяка фаза оставя писмен резултат, върху който работи следващата.',
    he: 'המעגל מתרחב משלב לשלב: בתחילה הנהגת העיר ויועציה, אחר כך מי שאותרו לכל נושא, ולבסוף כל מי שרוצה להשמיע את דעתו. כל שלב מותיר חומר כתוב שעליו עובד השלב הבא.',
  },
  preconditions: {
    it: [
      'La guida politica della città vuole il lavoro e ne trae le decisioni',
      'C’è un partner professionale per la ricerca',
    ],
    en: [
      'The political leadership of the city wants the work and takes decisions on its basis',
      'There is a professional partner for the research',
    ],
    bg: [
      'Политическото ръководство на града желае тази работа и взема решения въз основа на нея',
      'Има професионален партньор за изследването',
    ],
    he: ['ההנהגה הפוליטית של העיר רוצה בעבודה ומקבלת החלטות על פיה', 'יש שותף מקצועי למחקר'],
  },
  coreElements: {
    it: [
      'I temi si scelgono dopo l’analisi, non prima',
      'A ogni tema il suo workshop e il suo documento',
      'Accanto agli esperti interni siedono quelli esterni',
      'Le priorità si fissano solo dopo il confronto pubblico',
      'Conta ciò che è fattibile a breve o medio termine e finanziabile',
    ],
    en: [
      'Themes are chosen after the analysis, not before it',
      'Each theme has its own workshop and its own document',
      'Experts from outside sit beside those from inside',
      'Priorities are fixed only after the public discussion',
      'What counts is what can be done in the short to medium term and be funded',
    ],
    bg: [
      'Темите се избират след анализа, а не преди него',
      'Всяка тема има своя работилница и свой документ',
      'Редом с вътрешните експерти участват и външни',
      'Приоритетите се определят едва след общественото обсъждане',
      'Важно е това, което е осъществимо в кратък до среден срок и може да се финансира',
    ],
    he: [
      'הנושאים נבחרים אחרי הניתוח ולא לפניו',
      'לכל נושא סדנה משלו ומסמך משלו',
      'לצד המומחים הפנימיים יושבים מומחים חיצוניים',
      'סדרי העדיפויות נקבעים רק לאחר הדיון הציבורי',
      'מה שקובע הוא אם אפשר לבצע בטווח הקצר עד הבינוני ואם אפשר לממן',
    ],
  },
  adaptableElements: {
    it: [
      'La politica di cui ci si occupa',
      'Gli assi, i temi e quanti sono',
      'Gli strumenti, quali incontri e siti web',
    ],
    en: [
      'The policy that it deals with',
      'The axes, the themes and how many there are',
      'The tools, such as meetings and websites',
    ],
    bg: [
      'Политиката, за която се прилага',
      'Осите, темите и техният брой',
      'Инструментите, например срещи и уебсайтове',
    ],
    he: ['המדיניות שבה עוסקים', 'הצירים, הנושאים ומספרם', 'הכלים, כגון מפגשים ואתרי אינטרנט'],
  },
  rolesNeeded: [
    {
      name: {
        it: 'Guida politica della città',
        en: 'Political leadership of the city',
        bg: 'Политическо ръководство на града',
        he: 'ההנהגה הפוליטית של העיר',
      },
      sector: 'LOCAL_AUTHORITY',
      role: 'COMMISSIONER',
    },
    {
      name: {
        it: 'Istituto di ricerca sociale',
        en: 'Social research institute',
        bg: 'Институт за социални изследвания',
        he: 'מכון למחקר חברתי',
      },
      sector: 'RESEARCH',
      role: 'ADVISER',
    },
    {
      name: {
        it: 'Esperti, interni ed esterni, di ogni tema',
        en: 'Experts on each theme, internal and external',
        bg: 'Експерти по всяка тема – вътрешни и външни',
        he: 'מומחים לכל נושא, פנימיים וחיצוניים',
      },
      role: 'PARTICIPANT',
    },
    {
      name: {
        it: 'Attori del territorio e portatori di interesse di ogni tema',
        en: 'Local actors and stakeholders of each theme',
        bg: 'Местни действащи лица и заинтересовани страни по всяка тема',
        he: 'גורמים מקומיים ובעלי עניין בכל נושא',
      },
      role: 'PARTICIPANT',
    },
  ],
  status: 'RUNNING',
  evidence: 'DOCUMENTED',
  partOf: [pratoPath.id],
  practicedIn: [{ place: 'city:prato', status: 'RUNNING' }],
  about: ['theme:integration', 'theme:strategic-planning', 'theme:participation', 'theme:financing'],
  addresses: ['challenge:unfunded-priorities'],
  uses: [
    'method:context-analysis',
    'method:workshop',
    'method:online-collaboration-site',
    'method:public-consultation',
  ],
  stakeholders: [
    { stakeholder: mayorAndExecutive.id, role: 'COMMISSIONER' },
    { stakeholder: iris.id, role: 'ADVISER' },
  ],
  phases: methodPhases,
  statedIn: [
    stated('Title', 'aims', 'themes', 'challenges'),
    stated('Masthead "comune di Prato"', 'cities'),
    stated('Heading "Committenza"', 'stakeholders', 'preconditions', 'rolesNeeded'),
    stated('Heading "Obiettivo"', 'aims', 'coreElements', 'themes'),
    stated('Heading "Prime azioni"', 'stakeholders', 'preconditions', 'rolesNeeded', 'phases'),
    stated(
      'Headings "Fase 1", "Fase 2" and "Fase 3"',
      'summary',
      'approach',
      'phases',
      'coreElements',
      'adaptableElements',
      'methods',
      'themes',
      'rolesNeeded',
    ),
    stated('Phase 1, headings "Azioni" (already concluded) and "Output"', 'status', 'evidence'),
    stated('Heading "Risultati attesi", third result', 'name', 'summary', 'programs', 'adaptableElements'),
  ],
};
