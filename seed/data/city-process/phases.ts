import type { PhaseFacts } from '../../facts.ts';
import {
  communitiesExample,
  employmentExample,
  expertMeetings,
  interSectoralGroups,
  plenary,
  studyTours,
} from './groups.ts';
import { consultingFirm, leadingOrganisation, sectorRepresentatives } from './roles.ts';

const source = 'source:or-city-process';

const preparation: PhaseFacts = {
  id: 'phase:city-process-1-preparation',
  language: 'en',
  name: {
    en: 'Preparation and motivation for action',
    it: 'Preparazione e motivazione all’azione',
    bg: 'Подготовка и мотивиране за действие',
    he: 'הכנה והנעה לפעולה',
  },
  summary: {
    en: 'Leadership, guidance and a work plan are put in place, and those who could take part are sought out and won over.',
    it: 'Si definiscono guida, accompagnamento metodologico e piano di lavoro, e si individuano e coinvolgono i possibili partecipanti.',
    bg: 'Осигуряват се ръководство, методическа помощ и работен план, а възможните участници се издирват и привличат.',
    he: 'נקבעים הובלה, ליווי ותוכנית עבודה, ומאתרים ורותמים את מי שיכולים להשתתף.',
  },
  activities: {
    en: [
      'Settle which organisation leads the process',
      'Engage a consulting firm to guide the method',
      'Fix a work plan of the process: its goals, indices and schedule',
      'Work out who could take part, and win them over: the public sector (government and local authority), the third sector and business',
    ],
    it: [
      'Stabilire quale organizzazione guida il processo',
      'Avviare il rapporto con una società di consulenza per la guida metodologica',
      'Definire il piano di lavoro del processo: obiettivi, indici e calendario',
      'Individuare i possibili partecipanti e coinvolgerli: settore pubblico (governo ed ente locale), terzo settore e imprese',
    ],
    bg: [
      'Определяне на организацията, която води процеса',
      'Привличане на консултантска фирма за методическо ръководство',
      'Изготвяне на работен план на процеса: цели, показатели и график',
      'Очертаване на кръга от възможни участници и привличането им: публичния сектор (правителство и местна власт), третия сектор и бизнеса',
    ],
    he: [
      'קביעת הארגון שיוביל את התהליך',
      'יצירת קשר עם חברת ייעוץ להובלה מתודולוגית',
      'קביעת תוכנית עבודה לתהליך: מטרות, מדדים ולוח זמנים',
      'גיבוש מעגל המשתתפים האפשריים ורתימתם: המגזר הציבורי (ממשלה ורשות מקומית), המגזר השלישי ואנשי עסקים',
    ],
  },
  rolesNeeded: [leadingOrganisation, consultingFirm, ...sectorRepresentatives],
  outcomes: [
    {
      id: 'outcome:city-process-work-plan',
      kind: 'OUTPUT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Work plan of the process',
        it: 'Piano di lavoro del processo',
        bg: 'Работен план на процеса',
        he: 'תוכנית העבודה של התהליך',
      },
      summary: {
        en: 'Sets the goals, the indices and the schedule of the process.',
        it: 'Fissa gli obiettivi, gli indici e il calendario del processo.',
        bg: 'Определя целите, показателите и графика на процеса.',
        he: 'קובעת את המטרות, המדדים ולוח הזמנים של התהליך.',
      },
      statedIn: [{ source, locator: 'Milestone 1, step A', fields: ['name', 'kind', 'state', 'summary'] }],
    },
  ],
  statedIn: [
    { source, locator: 'Milestone 1', fields: ['name', 'order', 'summary'] },
    { source, locator: 'Milestone 1, step A', fields: ['activities', 'rolesNeeded', 'outputs'] },
    { source, locator: 'Milestone 1, step B', fields: ['activities', 'rolesNeeded'] },
  ],
};

const plenarySessions: PhaseFacts = {
  id: 'phase:city-process-2-plenary',
  language: 'en',
  name: { en: 'Plenary sessions', it: 'Sessioni plenarie', bg: 'Пленарни заседания', he: 'מפגשי מליאה' },
  summary: {
    en: 'All who take part come together several times, until they share an agenda and know how to go about it; then working groups are named.',
    it: 'Tutti i partecipanti si incontrano più volte, fino ad avere un’agenda comune e sapere come attuarla; poi si definiscono i gruppi di lavoro.',
    bg: 'Всички участници се събират няколко пъти, докато стигнат до общ дневен ред и начин да го следват; след това се определят работните групи.',
    he: 'כל המשתתפים נפגשים כמה פעמים, עד שיש להם סדר יום משותף ודרך לפעול לפיו; אחר כך מוגדרות קבוצות העבודה.',
  },
  activities: {
    en: [
      'Hold a series of meetings of everyone in the process',
      'Agree on one agenda, and on the objectives, methods and measures of the programme',
      'Identify the central areas that decide the quality of the city, and define inter-sectoral working groups for them',
    ],
    it: [
      'Tenere una serie di incontri di tutti coloro che prendono parte al processo',
      'Concordare un’agenda unica e gli obiettivi, i metodi e le misure del programma',
      'Individuare le aree centrali da cui dipende la qualità della città e definire per esse gruppi di lavoro intersettoriali',
    ],
    bg: [
      'Провеждане на поредица от срещи на всички участници в процеса',
      'Договаряне на общ дневен ред и на целите, методите и мерките на програмата',
      'Установяване на главните области, от които зависи качеството на града, и определяне на междусекторни работни групи за тях',
    ],
    he: [
      'קיום סדרת מפגשים של כל המשתתפים בתהליך',
      'הסכמה על סדר יום אחד ועל היעדים, השיטות והאמצעים של התוכנית',
      'איתור התחומים המרכזיים המשפיעים על איכות העיר, והגדרת קבוצות עבודה בין־מגזריות עבורם',
    ],
  },
  milestones: {
    en: ['The inter-sectoral working groups are defined'],
    it: ['I gruppi di lavoro intersettoriali sono definiti'],
    bg: ['Междусекторните работни групи са определени'],
    he: ['קבוצות העבודה הבין־מגזריות מוגדרות'],
  },
  groups: [plenary],
  statedIn: [
    { source, locator: 'Milestone 2', fields: ['name', 'order', 'summary'] },
    { source, locator: 'Milestone 2, step A', fields: ['activities', 'groups'] },
    { source, locator: 'Milestone 2, step B', fields: ['activities', 'milestones'] },
  ],
};

const workingGroups: PhaseFacts = {
  id: 'phase:city-process-3-working-groups',
  language: 'en',
  name: { en: 'Working groups', it: 'Gruppi di lavoro', bg: 'Работни групи', he: 'קבוצות עבודה' },
  summary: {
    en: 'For half a year the groups go deep into the chosen subjects, hear experts, travel to learn, and each takes on one central activity.',
    it: 'Per sei mesi i gruppi approfondiscono i temi scelti, ascoltano esperti, compiono visite per imparare, e ciascuno si fa carico di un’attività centrale.',
    bg: 'В продължение на половин година групите разглеждат подробно избраните теми, срещат се с експерти, пътуват, за да се учат, и всяка поема едно основно начинание.',
    he: 'במשך חצי שנה הקבוצות מעמיקות בנושאים שנבחרו, שומעות מומחים, יוצאות לסיורים כדי ללמוד, וכל אחת נוטלת על עצמה פעילות מרכזית אחת.',
  },
  activities: {
    en: [
      'Discuss the chosen subjects in detail',
      'Meet experts',
      'Go on study tours',
      'Commit each group to a central activity in its field',
    ],
    it: [
      'Discutere nei dettagli i temi scelti',
      'Incontrare esperti',
      'Compiere visite di studio',
      'Impegnare ogni gruppo in un’attività centrale nel proprio campo',
    ],
    bg: [
      'Подробно обсъждане на избраните теми',
      'Срещи с експерти',
      'Учебни пътувания',
      'Поемане от всяка група на едно основно начинание в нейната област',
    ],
    he: [
      'דיון מפורט בנושאים שנבחרו',
      'מפגשים עם מומחים',
      'יציאה לסיורים לימודיים',
      'התחייבות של כל קבוצה לפעילות מרכזית בתחומה',
    ],
  },
  groups: [interSectoralGroups, employmentExample, communitiesExample, expertMeetings, studyTours],
  statedIn: [{ source, locator: 'Milestone 3', fields: ['name', 'order', 'summary', 'activities', 'groups'] }],
};

const workPlans: PhaseFacts = {
  id: 'phase:city-process-4-work-plans',
  language: 'en',
  name: {
    en: 'Writing and implementing work plans',
    it: 'Stesura e attuazione dei piani di lavoro',
    bg: 'Изготвяне и изпълнение на работни планове',
    he: 'כתיבת תוכניות עבודה ויישומן',
  },
  summary: {
    en: 'Once the plenary has approved what the groups brought, they turn each approved direction into a detailed work plan that has to prove feasible, and the plans are carried out.',
    it: 'Dopo che la plenaria ha approvato quanto presentato, i gruppi traducono ogni linea approvata in un piano di lavoro dettagliato, che deve dimostrarsi fattibile; poi i piani si attuano.',
    bg: 'След като пленарното събрание одобри представеното, групите превръщат всяка одобрена насока в подробен работен план, който трябва да се окаже осъществим, и плановете се изпълняват.',
    he: 'לאחר שהמליאה אישרה את מה שהובא בפניה, הקבוצות הופכות כל כיוון שאושר לתוכנית עבודה מפורטת שצריכה להימצא ישימה, והתוכניות יוצאות לפועל.',
  },
  activities: {
    en: [
      'Have the plenary approve the deliverables of the forum',
      'Write a detailed work plan for every approved operational direction',
      'Test how feasible each plan is: most weight lies on that',
      'Carry the plans out',
    ],
    it: [
      'Far approvare alla plenaria i risultati del forum',
      'Scrivere un piano di lavoro dettagliato per ogni linea operativa approvata',
      'Verificare la fattibilità di ogni piano: è l’aspetto che conta di più',
      'Attuare i piani',
    ],
    bg: [
      'Одобряване на резултатите на форума от пленарното събрание',
      'Изготвяне на подробен работен план за всяка одобрена оперативна насока',
      'Проверка на осъществимостта на всеки план: на нея се набляга най-много',
      'Изпълнение на плановете',
    ],
    he: [
      'אישור תוצרי הפורום בידי המליאה',
      'כתיבת תוכנית עבודה מפורטת לכל כיוון ביצועי שאושר',
      'בחינת ישימותה של כל תוכנית: עליה מושם הדגש',
      'יישום התוכניות',
    ],
  },
  milestones: {
    en: ['The plenary has given its approval'],
    it: ['La plenaria ha dato la sua approvazione'],
    bg: ['Пленарното събрание е дало одобрението си'],
    he: ['המליאה נתנה את אישורה'],
  },
  outcomes: [
    {
      id: 'outcome:city-process-detailed-plans',
      kind: 'OUTPUT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Detailed work plans, tested for feasibility',
        it: 'Piani di lavoro dettagliati, con verifica di fattibilità',
        bg: 'Подробни работни планове с проверена осъществимост',
        he: 'תוכניות עבודה מפורטות שישימותן נבחנה',
      },
      summary: {
        en: 'One plan for each direction that the plenary approved, written by the groups.',
        it: 'Un piano per ogni linea approvata dalla plenaria, scritto dai gruppi.',
        bg: 'По един план за всяка одобрена от пленарното събрание насока, написан от групите.',
        he: 'תוכנית לכל כיוון שאישרה המליאה, פרי עטן של הקבוצות.',
      },
      statedIn: [{ source, locator: 'Milestone 4', fields: ['name', 'kind', 'state', 'summary'] }],
    },
  ],
  statedIn: [
    {
      source,
      locator: 'Milestone 4',
      fields: ['name', 'order', 'summary', 'activities', 'milestones', 'outputs'],
    },
  ],
};

/** In order: the source calls the four stages the milestones of the process. */
export const phases: readonly PhaseFacts[] = [preparation, plenarySessions, workingGroups, workPlans];
