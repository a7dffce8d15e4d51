import type { ProgramFacts } from '../../facts.ts';

const israel2048: ProgramFacts = {
  id: 'program:israel-2048',
  kind: 'VISION',
  language: 'en',
  name: { en: 'Israel 2048', it: 'Israele 2048', bg: 'Израел 2048', he: 'ישראל 2048' },
  summary: {
    en: 'A vision led by the OR Movement; the Equitable Cities programme was conceived as a part of it.',
    it: 'Una visione guidata dal Movimento OR, nel cui ambito è stato ideato il programma Città eque.',
    bg: 'Визия, водена от Движение „ОР“; програмата „Справедливи градове“ е замислена като част от нея.',
    he: 'חזון בהובלת תנועת אור; תוכנית ערים שוות נהגתה כחלק ממנו.',
  },
  stakeholders: [{ stakeholder: 'stakeholder:or-movement', role: 'LEAD' }],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Paragraph 1, the vision',
      fields: ['name', 'kind', 'summary', 'stakeholders', 'parts'],
    },
  ],
};

const equitableCities: ProgramFacts = {
  id: 'program:equitable-cities',
  kind: 'NATIONAL_PROGRAMME',
  language: 'en',
  name: { en: 'Equitable Cities', it: 'Città eque', bg: 'Справедливи градове', he: 'ערים שוות' },
  summary: {
    en: 'A national programme of a movement and two ministries that helps cities of Israel’s periphery catch up with the centre and shed the label “development town”. It is to start in four cities of the Negev and the Galilee.',
    it: 'Un programma nazionale di un movimento e due ministeri che aiuta le città della periferia d’Israele a colmare il divario con il centro e a liberarsi dell’etichetta di «città di sviluppo». Partirà in quattro città del Negev e della Galilea.',
    bg: 'Национална програма на едно движение и две министерства, която помага на градовете от периферията на Израел да догонят центъра и да се освободят от етикета „град за развитие“. Предстои да започне в четири града в Негев и Галилея.',
    he: 'תוכנית לאומית של תנועה ושני משרדי ממשלה, שמסייעת לערי הפריפריה בישראל לצמצם את הפער מהמרכז ולהשתחרר מהתווית ״עיירת פיתוח״. היא צפויה להתחיל בארבע ערים בנגב ובגליל.',
  },
  problem: {
    en: 'Development towns lag behind the cities in the centre of Israel, and people see them through misconceptions and a label rather than as cities with qualities of their own.',
    it: 'Le città di sviluppo sono in ritardo rispetto alle città del centro d’Israele e vengono viste attraverso pregiudizi e un’etichetta, anziché come città con qualità proprie.',
    bg: 'Градовете за развитие изостават от градовете в центъра на Израел и на тях се гледа през погрешни представи и един етикет, а не като на градове със собствени качества.',
    he: 'עיירות הפיתוח נמצאות בפיגור אחרי הערים שבמרכז ישראל, והציבור רואה אותן דרך תפיסות שגויות ותווית, ולא כערים בעלות איכויות משלהן.',
  },
  aims: {
    en: [
      'Narrow the gaps between development towns and the cities in the centre of the country',
      'Make the cities of the periphery stronger',
      'Help the cities put right the mistaken ideas that others have of them',
      'Rid them of the label “development town”',
      'Have them recognised as cities of quality and promise, with close communities and plenty of opportunities',
    ],
    it: [
      'Ridurre i divari tra le città di sviluppo e le città del centro del paese',
      'Rendere più forti le città della periferia',
      'Aiutare le città a correggere le idee sbagliate che circolano su di loro',
      'Liberarle dell’etichetta di «città di sviluppo»',
      'Farle riconoscere come città di qualità e dal grande potenziale, con comunità unite e molte opportunità',
    ],
    bg: [
      'Намаляване на разликите между градовете за развитие и градовете в центъра на страната',
      'Укрепване на градовете в периферията',
      'Помощ за градовете да поправят погрешните представи за тях',
      'Освобождаване от етикета „град за развитие“',
      'Признание за тях като градове с качества и потенциал, със сплотени общности и много възможности',
    ],
    he: [
      'לצמצם את הפערים בין עיירות הפיתוח לבין הערים שבמרכז הארץ',
      'לחזק את ערי הפריפריה',
      'לסייע לערים לתקן את הדעות המוטעות הרווחות עליהן',
      'להסיר מהן את התווית ״עיירת פיתוח״',
      'להביא לכך שיוכרו כערים איכותיות ובעלות פוטנציאל, עם קהילות מגובשות והזדמנויות רבות',
    ],
  },
  approach: {
    en: 'A multi-channel accelerator: its components are joined by collective impact, in which everyone who matters, people and organisations alike, pulls towards one shared goal.',
    it: 'Un acceleratore multicanale: a tenere insieme le sue componenti è l’impatto collettivo, in cui tutti i protagonisti, persone e organizzazioni, puntano a un unico obiettivo condiviso.',
    bg: 'Многоканален акселератор: компонентите му са обединени от колективното въздействие, при което всички ключови хора и организации работят за една обща цел.',
    he: 'מאיץ רב־ערוצי: את רכיביו מאחד האימפקט הקולקטיבי, שבו כל מי שיש לו תפקיד מפתח, אנשים וארגונים כאחד, פועל למען מטרה משותפת אחת.',
  },
  activities: {
    en: [
      'Draw up a detailed business plan for each city',
      'Build communities',
      'Set up impact groups',
      'Market and brand the cities',
      'Bring together all the key people and organisations',
    ],
    it: [
      'Elaborare un business plan dettagliato per ogni città',
      'Costruire comunità',
      'Creare gruppi d’impatto',
      'Curare il marketing e il marchio delle città',
      'Riunire tutte le persone e le organizzazioni chiave',
    ],
    bg: [
      'Изготвяне на подробен бизнес план за всеки град',
      'Изграждане на общности',
      'Създаване на групи за въздействие',
      'Маркетинг и брандиране на градовете',
      'Обединяване на всички ключови хора и организации',
    ],
    he: [
      'הכנת תוכנית עסקית מפורטת לכל עיר',
      'בניית קהילות',
      'הקמת קבוצות אימפקט',
      'שיווק ומיתוג של הערים',
      'חיבור בין כל האנשים והארגונים המרכזיים',
    ],
  },
  status: 'PLANNED',
  selection: {
    en: 'A joint committee chose the first four cities by set criteria, which the source does not name.',
    it: 'Un comitato congiunto ha scelto le prime quattro città in base a criteri definiti, che la fonte non precisa.',
    bg: 'Съвместна комисия е избрала първите четири града по определени критерии, които източникът не посочва.',
    he: 'ועדה משותפת בחרה את ארבע הערים הראשונות לפי אמות מידה מוגדרות, שהמקור אינו מפרט.',
  },
  partOf: ['program:israel-2048'],
  about: [
    'theme:regional-development',
    'theme:cross-sector-cooperation',
    'theme:community-building',
    'theme:place-branding',
    'theme:economic-development',
  ],
  addresses: ['challenge:centre-periphery-gap', 'challenge:stigmatising-label', 'challenge:negative-image'],
  uses: [
    'method:collective-impact',
    'method:multi-channel-accelerator',
    'method:business-plan',
    'method:impact-group',
    'method:branding-campaign',
  ],
  suits: ['trait:development-town', 'trait:peripheral'],
  stakeholders: [
    { stakeholder: 'stakeholder:or-movement', role: 'PARTNER' },
    { stakeholder: 'stakeholder:ministry-for-social-equality', role: 'PARTNER' },
    { stakeholder: 'stakeholder:ministry-of-housing', role: 'PARTNER' },
  ],
  covers: [
    { place: 'city:akko', role: 'PILOT' },
    { place: 'city:kiryat-shmona', role: 'PILOT' },
    { place: 'city:ofakim', role: 'PILOT' },
    { place: 'city:dimona', role: 'PILOT' },
    { place: 'country:il' },
  ],
  groups: [
    {
      id: 'working-group:equitable-cities-joint-committee',
      kind: 'COMMITTEE',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Joint committee that chose the cities',
        it: 'Comitato congiunto per la scelta delle città',
        bg: 'Съвместна комисия за избор на градовете',
        he: 'הוועדה המשותפת לבחירת הערים',
      },
      summary: {
        en: 'The committee that picked the four cities in which the programme is to start. Who sits on it is not stated.',
        it: 'Il comitato che ha scelto le quattro città da cui il programma prenderà avvio. Non è detto chi ne faccia parte.',
        bg: 'Комисията, избрала четирите града, в които започва програмата. Не е посочено кой участва в нея.',
        he: 'הוועדה שבחרה את ארבע הערים שבהן תתחיל התוכנית. לא צוין מי חבר בה.',
      },
      statedIn: [
        {
          source: 'source:equitable-cities',
          locator: 'Paragraph 4, the first cities',
          fields: ['name', 'kind', 'summary'],
        },
      ],
    },
  ],
  outcomes: [
    {
      id: 'outcome:equitable-cities-regional-effect',
      kind: 'IMPACT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Effect on the region as a whole',
        it: 'Effetto sull’intera regione',
        bg: 'Въздействие върху целия регион',
        he: 'השפעה על האזור כולו',
      },
      summary: {
        en: 'As its cities grow stronger, the whole region around them is expected to feel it.',
        it: 'Con il rafforzarsi delle città, ci si attende che ne risenta positivamente tutta la regione circostante.',
        bg: 'Очаква се укрепването на градовете да се почувства в целия регион около тях.',
        he: 'ככל שהערים יתחזקו, ההשפעה צפויה להיות מורגשת באזור כולו.',
      },
      about: ['theme:regional-development'],
      statedIn: [
        {
          source: 'source:equitable-cities',
          locator: 'Paragraph 2, end',
          fields: ['name', 'kind', 'state', 'summary', 'themes'],
        },
      ],
    },
  ],
  statedIn: [
    {
      source: 'source:equitable-cities',
      locator: 'Paragraph 1, the vision and the joint national project',
      fields: ['name', 'kind', 'summary', 'partOf', 'stakeholders', 'countries'],
    },
    {
      source: 'source:equitable-cities',
      locator: 'Paragraph 2, what the programme is',
      fields: ['summary', 'problem', 'aims', 'approach', 'methods', 'challenges', 'suits', 'themes', 'outcomes'],
    },
    {
      source: 'source:equitable-cities',
      locator: 'Paragraph 3, goal and components',
      fields: ['summary', 'problem', 'aims', 'approach', 'activities', 'methods', 'challenges', 'suits', 'themes'],
    },
    {
      source: 'source:equitable-cities',
      locator: 'Paragraph 4, the first cities',
      fields: ['summary', 'status', 'cities', 'selection', 'groups'],
    },
    {
      source: 'source:equitable-cities',
      locator: 'List of the programmes that the project contains',
      fields: ['practices'],
    },
  ],
};

export const programs: readonly ProgramFacts[] = [israel2048, equitableCities];
