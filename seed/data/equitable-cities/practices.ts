import type { PracticeFacts, Statement } from '../../facts.ts';

/** The programme is still to launch, and with it what it consists of. */
const plannedInFirstCities = [
  { place: 'city:akko', status: 'PLANNED' },
  { place: 'city:kiryat-shmona', status: 'PLANNED' },
  { place: 'city:ofakim', status: 'PLANNED' },
  { place: 'city:dimona', status: 'PLANNED' },
] as const;

const whatTheProgrammeIsFor: Statement = {
  source: 'source:equitable-cities',
  locator: 'Paragraphs 2 and 3, goal and components of the programme',
  fields: ['programs', 'suits', 'challenges', 'methods'],
};

const whereItStarts: Statement = {
  source: 'source:equitable-cities',
  locator: 'Paragraph 4, the first cities',
  fields: ['cities', 'status'],
};

const businessPlan: PracticeFacts = {
  id: 'practice:local-regional-business-plan',
  language: 'en',
  name: {
    en: 'Local and Regional Business Plan',
    it: 'Business plan locale e regionale',
    bg: 'Местен и регионален бизнес план',
    he: 'תוכנית עסקית מקומית ואזורית',
  },
  alternativeNames: {
    en: ['Integrated economic and business plan for a city'],
    it: ['Piano economico e di business integrato per una città'],
    bg: ['Интегриран икономически и бизнес план за град'],
    he: ['תוכנית כלכלית ועסקית משולבת לעיר'],
  },
  summary: {
    en: 'A plan for one city that joins economics and business: it says what is to be reached and where the funds go, so that the city’s strategy and vision come about.',
    it: 'Un piano per una singola città che unisce la parte economica e quella di business: indica che cosa raggiungere e dove destinare i fondi, perché la strategia e la visione della città si realizzino.',
    bg: 'План за отделен град, който съчетава икономика и бизнес: посочва какво трябва да се постигне и накъде отиват средствата, за да се осъществят стратегията и визията на града.',
    he: 'תוכנית לעיר אחת שמשלבת כלכלה ועסקים: היא קובעת מה יש להשיג ולאן יופנו הכספים, כדי שהאסטרטגיה והחזון של העיר יתממשו.',
  },
  aims: {
    en: ['Make the city’s strategic plan and its vision come true'],
    it: ['Dare attuazione al piano strategico e alla visione della città'],
    bg: ['Осъществяване на стратегическия план и визията на града'],
    he: ['לממש את התוכנית האסטרטגית ואת חזון העיר'],
  },
  approach: {
    en: 'Each city gets a detailed plan of its own, in which objectives and the funds set aside for them stand side by side.',
    it: 'Ogni città riceve un proprio piano dettagliato, in cui obiettivi e fondi destinati a raggiungerli stanno fianco a fianco.',
    bg: 'Всеки град получава свой подробен план, в който целите и отредените за тях средства стоят едни до други.',
    he: 'כל עיר מקבלת תוכנית מפורטת משלה, שבה היעדים והכספים המוקצים להם מופיעים זה לצד זה.',
  },
  activities: {
    en: ['Set the objectives', 'Lay down how funds are allocated'],
    it: ['Fissare gli obiettivi', 'Stabilire come ripartire i fondi'],
    bg: ['Определяне на целите', 'Определяне на разпределението на средствата'],
    he: ['קביעת היעדים', 'קביעת אופן הקצאת הכספים'],
  },
  preconditions: {
    en: ['A strategic plan and a vision of the city, which the business plan serves'],
    it: ['Un piano strategico e una visione della città, che il business plan serve a realizzare'],
    bg: ['Стратегически план и визия за града, на които служи бизнес планът'],
    he: ['תוכנית אסטרטגית וחזון לעיר, שאותם התוכנית העסקית משרתת'],
  },
  coreElements: {
    en: [
      'Economic and business planning in one',
      'Objectives and fund allocation in the same plan',
      'One plan per city',
    ],
    it: [
      'Pianificazione economica e di business in un unico piano',
      'Obiettivi e ripartizione dei fondi nello stesso piano',
      'Un piano per ogni città',
    ],
    bg: [
      'Икономическо и бизнес планиране в едно',
      'Цели и разпределение на средствата в един и същ план',
      'Отделен план за всеки град',
    ],
    he: ['תכנון כלכלי ועסקי כאחד', 'יעדים והקצאת כספים באותה תוכנית', 'תוכנית אחת לכל עיר'],
  },
  status: 'PLANNED',
  evidence: 'CLAIMED',
  partOf: ['program:equitable-cities'],
  practicedIn: plannedInFirstCities,
  about: ['theme:economic-development', 'theme:strategic-planning', 'theme:financing'],
  addresses: ['challenge:centre-periphery-gap'],
  uses: ['method:business-plan'],
  suits: ['trait:development-town', 'trait:peripheral'],
  outcomes: [
    {
      id: 'outcome:city-business-plan',
      kind: 'OUTPUT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Detailed business plan of a city',
        it: 'Business plan dettagliato di una città',
        bg: 'Подробен бизнес план на град',
        he: 'תוכנית עסקית מפורטת לעיר',
      },
      summary: {
        en: 'The finished plan, one for each city that takes part.',
        it: 'Il piano completo, uno per ogni città partecipante.',
        bg: 'Готовият план, по един за всеки участващ град.',
        he: 'התוכנית המוגמרת, אחת לכל עיר משתתפת.',
      },
      about: ['theme:economic-development', 'theme:strategic-planning'],
      statedIn: [
        {
          source: 'source:equitable-cities',
          locator: 'Paragraph 3, components',
          fields: ['name', 'kind', 'state', 'summary', 'themes'],
        },
      ],
    },
  ],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Section “Local and Regional Business Plan”',
      fields: [
        'name',
        'alternativeNames',
        'summary',
        'aims',
        'approach',
        'activities',
        'preconditions',
        'coreElements',
        'evidence',
        'themes',
        'methods',
      ],
    },
    { ...whatTheProgrammeIsFor, fields: [...whatTheProgrammeIsFor.fields, 'approach', 'coreElements', 'outcomes'] },
    whereItStarts,
  ],
};

const impactGroups: PracticeFacts = {
  id: 'practice:impact-groups',
  language: 'en',
  name: { en: 'Impact Groups', it: 'Gruppi d’impatto', bg: 'Групи за въздействие', he: 'קבוצות אימפקט' },
  alternativeNames: {
    en: ['Seed Groups'],
    it: ['Gruppi seme'],
    bg: ['Групи-ядра'],
    he: ['גרעינים'],
  },
  summary: {
    en: 'Groups, also called seed groups, whose idea goes back to Israel’s first pioneers and which still serve as a strong, practical means of developing the country.',
    it: 'Gruppi, detti anche gruppi seme, la cui idea risale ai primi pionieri d’Israele e che ancora oggi sono un mezzo efficace e concreto per lo sviluppo del paese.',
    bg: 'Групи, наричани и групи-ядра, чиято идея води началото си от първите пионери на Израел и които и днес са силно и практично средство за развитието на страната.',
    he: 'קבוצות, המכונות גם גרעינים, שהרעיון שלהן נולד בימי החלוצים הראשונים ועד היום הן אמצעי מעשי ורב־עוצמה לפיתוח הארץ.',
  },
  approach: {
    en: 'The programme sets up impact groups in its cities. The idea has stood at the head of the country’s development since pioneer days; how a group is made up and works, the source leaves open.',
    it: 'Il programma crea gruppi d’impatto nelle sue città. L’idea è in prima linea nello sviluppo del paese fin dai tempi dei pionieri; come un gruppo sia composto e lavori, la fonte non lo dice.',
    bg: 'Програмата създава групи за въздействие в своите градове. Идеята е начело на развитието на страната още от времето на пионерите; как е съставена и как работи една група, източникът не уточнява.',
    he: 'התוכנית מקימה קבוצות אימפקט בערים שלה. הרעיון עומד בראש פיתוח הארץ מאז ימי החלוצים; את הרכב הקבוצה ואת דרך עבודתה המקור אינו מפרט.',
  },
  status: 'RUNNING',
  evidence: 'CLAIMED',
  partOf: ['program:equitable-cities'],
  practicedIn: [{ place: 'country:il', status: 'RUNNING' }, ...plannedInFirstCities],
  about: ['theme:regional-development'],
  addresses: ['challenge:centre-periphery-gap'],
  uses: ['method:impact-group'],
  suits: ['trait:development-town', 'trait:peripheral'],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Section “Impact Groups”',
      fields: [
        'name',
        'alternativeNames',
        'summary',
        'approach',
        'status',
        'evidence',
        'countries',
        'themes',
        'methods',
      ],
    },
    { ...whatTheProgrammeIsFor, fields: [...whatTheProgrammeIsFor.fields, 'approach'] },
    { ...whereItStarts, fields: ['cities'] },
  ],
};

const communityBuilding: PracticeFacts = {
  id: 'practice:community-building',
  language: 'en',
  name: {
    en: 'Community Building',
    it: 'Costruzione di comunità',
    bg: 'Изграждане на общност',
    he: 'בניית קהילה',
  },
  alternativeNames: {
    en: ['From a neighbourhood to a community'],
    it: ['Da quartiere a comunità'],
    bg: ['От квартал към общност'],
    he: ['משכונה לקהילה'],
  },
  summary: {
    en: 'Turning neighbourhoods of a city into communities, where people know one another, share a goal and care for the place.',
    it: 'Trasformare i quartieri di una città in comunità, dove le persone si conoscono, condividono un obiettivo e hanno a cuore il luogo.',
    bg: 'Превръщане на градските квартали в общности, в които хората се познават, имат обща цел и са съпричастни към мястото.',
    he: 'הפיכת שכונות בעיר לקהילות, שבהן אנשים מכירים זה את זה, חולקים מטרה ואכפת להם מהמקום.',
  },
  aims: {
    en: [
      'Bring people together so that they find a goal in common',
      'Give them social ties that mean something to them',
    ],
    it: [
      'Far incontrare le persone perché individuino un obiettivo comune',
      'Offrire loro legami sociali significativi',
    ],
    bg: ['Събиране на хората, за да открият своя обща цел', 'Създаване на пълноценни социални връзки между тях'],
    he: ['להפגיש בין אנשים כדי שיגבשו מטרה משותפת', 'ליצור ביניהם קשרים חברתיים בעלי משמעות'],
  },
  approach: {
    en: 'A community is built up and developed inside the city, starting from the neighbourhood.',
    it: 'All’interno della città si costruisce e si fa crescere una comunità, a partire dal quartiere.',
    bg: 'В рамките на града се изгражда и развива общност, като се тръгва от квартала.',
    he: 'בתוך העיר בונים ומפתחים קהילה, והשכונה היא נקודת המוצא.',
  },
  coreElements: {
    en: ['The step from neighbourhood to community', 'A goal that the people themselves identify'],
    it: ['Il passaggio da quartiere a comunità', 'Un obiettivo individuato dalle persone stesse'],
    bg: ['Преходът от квартал към общност', 'Цел, която хората сами определят'],
    he: ['המעבר משכונה לקהילה', 'מטרה שהאנשים עצמם מגבשים'],
  },
  status: 'PLANNED',
  evidence: 'CLAIMED',
  partOf: ['program:equitable-cities'],
  practicedIn: plannedInFirstCities,
  about: ['theme:community-building', 'theme:social-cohesion', 'theme:local-pride'],
  addresses: ['challenge:weak-community-ties'],
  aimedAt: ['target-group:residents'],
  suits: ['trait:development-town', 'trait:peripheral'],
  outcomes: [
    {
      id: 'outcome:local-pride-and-resilience',
      kind: 'RESULT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Stronger local pride and resilience',
        it: 'Orgoglio locale e resilienza più forti',
        bg: 'По-силна местна гордост и устойчивост',
        he: 'גאווה וחוסן מקומיים חזקים יותר',
      },
      summary: {
        en: 'People take more pride in their place, and the place withstands more.',
        it: 'Le persone sono più orgogliose del proprio luogo, che diventa più capace di resistere alle difficoltà.',
        bg: 'Хората се гордеят повече с мястото си, а то понася повече изпитания.',
        he: 'אנשים מתגאים יותר במקום שלהם, והמקום עומד טוב יותר בקשיים.',
      },
      about: ['theme:local-pride'],
      statedIn: [
        {
          source: 'source:equitable-cities',
          locator: 'Section “Community Building”',
          fields: ['name', 'kind', 'summary', 'themes'],
        },
        { ...whereItStarts, fields: ['state'] },
      ],
    },
    {
      id: 'outcome:belonging-and-responsibility',
      kind: 'RESULT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'A sense of belonging and of responsibility',
        it: 'Senso di appartenenza e di responsabilità',
        bg: 'Чувство за принадлежност и отговорност',
        he: 'תחושת שייכות ואחריות',
      },
      summary: {
        en: 'People feel that they belong to their community and answer for it.',
        it: 'Le persone si sentono parte della propria comunità e se ne sentono responsabili.',
        bg: 'Хората се чувстват част от своята общност и отговорни за нея.',
        he: 'אנשים מרגישים שהם שייכים לקהילתם ואחראים לה.',
      },
      about: ['theme:local-pride', 'theme:social-cohesion'],
      statedIn: [
        {
          source: 'source:equitable-cities',
          locator: 'Section “Community Building”',
          fields: ['name', 'kind', 'summary', 'themes'],
        },
        { ...whereItStarts, fields: ['state'] },
      ],
    },
  ],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Section “Community Building”',
      fields: [
        'name',
        'alternativeNames',
        'summary',
        'aims',
        'approach',
        'coreElements',
        'evidence',
        'themes',
        'challenges',
        'targetGroups',
        'outcomes',
      ],
    },
    { ...whatTheProgrammeIsFor, fields: ['programs', 'suits'] },
    whereItStarts,
  ],
};

const marketingAndBranding: PracticeFacts = {
  id: 'practice:city-marketing-branding',
  language: 'en',
  name: {
    en: 'Marketing and Branding',
    it: 'Marketing e branding',
    bg: 'Маркетинг и брандиране',
    he: 'שיווק ומיתוג',
  },
  alternativeNames: {
    en: ['City marketing and branding'],
    it: ['Marketing urbano e marchio della città'],
    bg: ['Градски маркетинг и брандиране на града'],
    he: ['שיווק ומיתוג עירוני'],
  },
  summary: {
    en: 'A city works on how it is seen: marketing and a brand decide much of its image and of its residents’ pride, and help it to win new residents and investment.',
    it: 'Una città lavora sul modo in cui è vista: marketing e marchio incidono molto sulla sua immagine e sull’orgoglio di chi ci vive, e aiutano ad attirare nuovi abitanti e investimenti.',
    bg: 'Градът работи върху това как изглежда в очите на другите: маркетингът и брандът до голяма степен определят облика му и гордостта на жителите и помагат да се привлекат нови жители и инвестиции.',
    he: 'עיר פועלת לעיצוב האופן שבו רואים אותה: שיווק ומיתוג משפיעים רבות על תדמיתה ועל גאוות תושביה, ומסייעים למשוך תושבים חדשים והשקעות.',
  },
  problem: {
    en: 'Cities are in competition with one another for residents and investment.',
    it: 'Le città sono in concorrenza tra loro per abitanti e investimenti.',
    bg: 'Градовете се съревновават помежду си за жители и инвестиции.',
    he: 'ערים מתחרות זו בזו על תושבים ועל השקעות.',
  },
  aims: {
    en: [
      'Give the city a better image',
      'Make its residents prouder of it',
      'Draw new residents in competition with other cities',
      'Increase investment',
    ],
    it: [
      'Migliorare l’immagine della città',
      'Accrescere l’orgoglio di chi ci abita',
      'Attirare nuovi abitanti in concorrenza con altre città',
      'Stimolare gli investimenti',
    ],
    bg: [
      'По-добър облик на града',
      'По-голяма гордост сред жителите му',
      'Привличане на нови жители в съревнование с други градове',
      'Насърчаване на инвестициите',
    ],
    he: ['לשפר את תדמית העיר', 'להגביר את גאוות התושבים בה', 'למשוך תושבים חדשים בתחרות עם ערים אחרות', 'לעודד השקעות'],
  },
  status: 'PLANNED',
  evidence: 'CLAIMED',
  partOf: ['program:equitable-cities'],
  practicedIn: plannedInFirstCities,
  about: ['theme:place-branding', 'theme:investment-attraction', 'theme:local-pride'],
  addresses: ['challenge:negative-image', 'challenge:stigmatising-label', 'challenge:urban-competitiveness'],
  aimedAt: ['target-group:residents', 'target-group:newcomers', 'target-group:investors'],
  uses: ['method:branding-campaign'],
  suits: ['trait:development-town', 'trait:peripheral'],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Section “Marketing and Branding”',
      fields: [
        'name',
        'alternativeNames',
        'summary',
        'problem',
        'aims',
        'evidence',
        'themes',
        'challenges',
        'targetGroups',
        'methods',
      ],
    },
    whatTheProgrammeIsFor,
    whereItStarts,
  ],
};

export const practices: readonly PracticeFacts[] = [
  businessPlan,
  impactGroups,
  communityBuilding,
  marketingAndBranding,
];
