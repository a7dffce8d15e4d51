import type { WorkingGroupFacts } from '../../facts.ts';

const source = 'source:or-city-process';

export const plenary: WorkingGroupFacts = {
  id: 'working-group:city-process-plenary',
  kind: 'PLENARY',
  language: 'en',
  nameKind: 'DESCRIPTIVE',
  name: { en: 'Plenary', it: 'Plenaria', bg: 'Пленарно събрание', he: 'מליאה' },
  summary: {
    en: 'Everyone who takes part, in a series of meetings that settles what all will work for and how. What the groups bring back later, it approves.',
    it: 'Tutti i partecipanti, in una serie di incontri che stabilisce per che cosa e come lavoreranno insieme. In seguito approva ciò che i gruppi presentano.',
    bg: 'Всички участници в поредица от срещи, на които се решава за какво и как ще работят заедно. По-късно събранието одобрява това, което групите представят.',
    he: 'כל המשתתפים, בסדרת מפגשים שקובעת לשם מה ואיך יעבדו יחד. בהמשך היא מאשרת את מה שהקבוצות מביאות.',
  },
  members: [
    { kind: 'GOVERNMENT', sector: 'GOVERNMENT' },
    { kind: 'LOCAL_AUTHORITY', sector: 'LOCAL_AUTHORITY' },
    { kind: 'NON_PROFIT', sector: 'THIRD_SECTOR' },
    { kind: 'BUSINESS', sector: 'BUSINESS' },
  ],
  about: ['theme:cross-sector-cooperation'],
  outcomes: [
    {
      id: 'outcome:city-process-joint-agenda',
      kind: 'OUTPUT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Joint agenda, with objectives, methods and measures',
        it: 'Agenda comune, con obiettivi, metodi e misure',
        bg: 'Общ дневен ред с цели, методи и мерки',
        he: 'סדר יום משותף, ובו יעדים, שיטות ואמצעים',
      },
      summary: {
        en: 'What the plenary agrees on: one agenda for all, the objectives of the programme, its methods and its measures.',
        it: 'Ciò su cui la plenaria si accorda: un’agenda per tutti, gli obiettivi del programma, i suoi metodi e le sue misure.',
        bg: 'Това, за което пленарното събрание се договаря: един дневен ред за всички, целите на програмата, методите и мерките ѝ.',
        he: 'מה שהמליאה מסכימה עליו: סדר יום אחד לכולם, יעדי התוכנית, שיטותיה ואמצעיה.',
      },
      statedIn: [{ source, locator: 'Milestone 2, step A', fields: ['name', 'kind', 'state', 'summary'] }],
    },
  ],
  statedIn: [
    { source, locator: 'Milestone 1, step B', fields: ['members'] },
    { source, locator: 'Milestone 2, step A', fields: ['name', 'kind', 'summary', 'themes', 'outputs'] },
    { source, locator: 'Milestone 4', fields: ['summary'] },
  ],
};

export const interSectoralGroups: WorkingGroupFacts = {
  id: 'working-group:city-process-working-groups',
  kind: 'WORKING_GROUP',
  language: 'en',
  nameKind: 'DESCRIPTIVE',
  name: {
    en: 'Inter-sectoral working groups',
    it: 'Gruppi di lavoro intersettoriali',
    bg: 'Междусекторни работни групи',
    he: 'קבוצות עבודה בין־מגזריות',
  },
  summary: {
    en: 'Groups across the sectors, each for one of the main areas found to bear on how good the city is. They meet four to seven times within half a year and go into their subject in depth.',
    it: 'Gruppi trasversali ai settori, ciascuno per una delle aree principali che incidono sulla qualità della città. Si riuniscono da quattro a sette volte in sei mesi e approfondiscono il proprio tema.',
    bg: 'Групи с участие на различни сектори – всяка за една от главните области, от които зависи качеството на града. Събират се от четири до седем пъти за половин година и разглеждат темата си в дълбочина.',
    he: 'קבוצות שחוצות מגזרים, כל אחת לתחום מרכזי שנמצא משפיע על איכות העיר. הן נפגשות ארבע עד שבע פעמים בתוך חצי שנה ומעמיקות בנושא שלהן.',
  },
  meetings: { minimum: 4, maximum: 7, withinMonths: 6 },
  commitment: {
    en: 'Each group binds itself to one central activity in its field that has a marked effect on how much and how well the city grows.',
    it: 'Ogni gruppo si impegna per un’attività centrale nel proprio campo, con un effetto significativo sulla quantità e sulla qualità della crescita urbana.',
    bg: 'Всяка група се ангажира с едно основно начинание в своята област, което влияе значимо върху количеството и качеството на градския растеж.',
    he: 'כל קבוצה מתחייבת לפעילות מרכזית אחת בתחומה, בעלת השפעה ניכרת על היקף הצמיחה העירונית ועל איכותה.',
  },
  about: ['theme:cross-sector-cooperation', 'theme:urban-development'],
  outcomes: [
    {
      id: 'outcome:city-process-deliverables',
      kind: 'OUTPUT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Deliverables put before the plenary',
        it: 'Risultati di lavoro sottoposti alla plenaria',
        bg: 'Резултати от работата, представени на пленарното събрание',
        he: 'תוצרים המובאים בפני המליאה',
      },
      summary: {
        en: 'What the work of the groups has yielded, for the plenary to approve as directions to act in.',
        it: 'Ciò che il lavoro dei gruppi ha prodotto, da approvare in plenaria come linee d’azione.',
        bg: 'Това, до което е довела работата на групите, за да го одобри пленарното събрание като насоки за действие.',
        he: 'מה שהניבה עבודת הקבוצות, לאישור המליאה ככיווני פעולה.',
      },
      statedIn: [{ source, locator: 'Milestone 4', fields: ['name', 'kind', 'state', 'summary'] }],
    },
  ],
  statedIn: [
    { source, locator: 'Milestone 2, step B', fields: ['name', 'kind', 'summary', 'themes'] },
    { source, locator: 'Milestone 3', fields: ['summary', 'meetings', 'commitment', 'themes'] },
    { source, locator: 'Milestone 4', fields: ['outputs'] },
  ],
};

export const expertMeetings: WorkingGroupFacts = {
  id: 'working-group:city-process-expert-meetings',
  kind: 'EXPERT_MEETING',
  language: 'en',
  nameKind: 'DESCRIPTIVE',
  name: {
    en: 'Meetings with experts',
    it: 'Incontri con esperti',
    bg: 'Срещи с експерти',
    he: 'מפגשים עם מומחים',
  },
  summary: {
    en: 'The working groups meet experts besides their own sessions.',
    it: 'Oltre alle proprie riunioni, i gruppi di lavoro incontrano esperti.',
    bg: 'Освен на собствените си заседания работните групи се срещат и с експерти.',
    he: 'לצד הישיבות שלהן, קבוצות העבודה נפגשות עם מומחים.',
  },
  members: [{ kind: 'EXPERT' }],
  statedIn: [{ source, locator: 'Milestone 3', fields: ['name', 'kind', 'summary', 'members'] }],
};

export const studyTours: WorkingGroupFacts = {
  id: 'working-group:city-process-study-tours',
  kind: 'STUDY_TOUR',
  language: 'en',
  nameKind: 'DESCRIPTIVE',
  name: { en: 'Study tours', it: 'Visite di studio', bg: 'Учебни пътувания', he: 'סיורים לימודיים' },
  summary: {
    en: 'Tours from which the working groups learn; where they lead is left open.',
    it: 'Visite dalle quali i gruppi di lavoro imparano; le destinazioni non sono precisate.',
    bg: 'Пътувания, от които работните групи се учат; накъде водят, не е посочено.',
    he: 'סיורים שמהם קבוצות העבודה לומדות; יעדיהם אינם מצוינים.',
  },
  statedIn: [{ source, locator: 'Milestone 3', fields: ['name', 'kind', 'summary'] }],
};

export const employmentExample: WorkingGroupFacts = {
  id: 'working-group:city-process-entrepreneurship-employment',
  kind: 'WORKING_GROUP',
  illustrative: true,
  language: 'en',
  name: {
    en: 'Entrepreneurship and employment',
    it: 'Imprenditorialità e occupazione',
    bg: 'Предприемачество и заетост',
    he: 'יזמות ותעסוקה',
  },
  summary: {
    en: 'The first of two subjects that the source gives as examples for a working group.',
    it: 'Il primo dei due temi che la fonte porta come esempio per un gruppo di lavoro.',
    bg: 'Първата от двете теми, които източникът дава като пример за работна група.',
    he: 'הראשון מבין שני הנושאים שהמקור מביא כדוגמה לקבוצת עבודה.',
  },
  commitment: {
    en: 'Developing innovative industrial zones',
    it: 'Sviluppare zone industriali innovative',
    bg: 'Развитие на иновативни индустриални зони',
    he: 'פיתוח אזורי תעשייה חדשניים',
  },
  about: ['theme:entrepreneurship', 'theme:employment', 'theme:innovation'],
  statedIn: [
    {
      source,
      locator: 'Milestone 3, first example',
      fields: ['name', 'kind', 'illustrative', 'summary', 'commitment', 'themes'],
    },
  ],
};

export const communitiesExample: WorkingGroupFacts = {
  id: 'working-group:city-process-communities',
  kind: 'WORKING_GROUP',
  illustrative: true,
  language: 'en',
  name: { en: 'Communities', it: 'Comunità', bg: 'Общности', he: 'קהילות' },
  summary: {
    en: 'The second of two subjects that the source gives as examples for a working group.',
    it: 'Il secondo dei due temi che la fonte porta come esempio per un gruppo di lavoro.',
    bg: 'Втората от двете теми, които източникът дава като пример за работна група.',
    he: 'השני מבין שני הנושאים שהמקור מביא כדוגמה לקבוצת עבודה.',
  },
  commitment: {
    en: 'Working out a model by which the city takes in new families',
    it: 'Elaborare un modello con cui la città accoglie nuove famiglie',
    bg: 'Разработване на модел, по който градът приема нови семейства',
    he: 'גיבוש מודל לקליטת משפחות חדשות בעיר',
  },
  about: ['theme:community-building', 'theme:newcomer-welcome'],
  statedIn: [
    {
      source,
      locator: 'Milestone 3, second example',
      fields: ['name', 'kind', 'illustrative', 'summary', 'commitment', 'themes'],
    },
  ],
};
