import type { PracticeFacts } from '../../facts.ts';
import { phases } from './phases.ts';
import { consultingFirm, leadingOrganisation, sectorRepresentatives } from './roles.ts';

const source = 'source:or-city-process';

const crossSectorCityProcess: PracticeFacts = {
  id: 'practice:cross-sector-city-process',
  language: 'en',
  nameKind: 'DESCRIPTIVE',
  name: {
    en: 'Staged cross-sector city process',
    it: 'Processo cittadino intersettoriale a tappe',
    bg: 'Поетапен междусекторен градски процес',
    he: 'תהליך עירוני בין־מגזרי בשלבים',
  },
  alternativeNames: {
    en: ['Socio-organisational plan'],
    it: ['Piano socio-organizzativo'],
    bg: ['Социално-организационен план'],
    he: ['תוכנית חברתית־ארגונית'],
  },
  summary: {
    en: 'A social and organisational plan that goes along with a city’s development. People from all sectors work together in four stages to draw new populations, who are to become part of the city and change it.',
    it: 'Un piano sociale e organizzativo che accompagna lo sviluppo di una città. Persone di tutti i settori lavorano insieme in quattro tappe per attirare nuove popolazioni, destinate a integrarsi nella città e a cambiarla.',
    bg: 'Социален и организационен план, който съпътства развитието на един град. Хора от всички сектори работят заедно на четири етапа, за да привлекат ново население, което да стане част от града и да го промени.',
    he: 'תוכנית חברתית וארגונית שמלווה את התפתחותה של עיר. אנשים מכל המגזרים עובדים יחד בארבעה שלבים כדי למשוך אוכלוסיות חדשות, שישתלבו בעיר וישנו אותה.',
  },
  aims: {
    en: [
      'Support the processes of urban development',
      'Bring authorities, business, public and third-sector organisations to work together, so as to have an impact',
      'Set off a positive demographic change of high quality',
      'Attract new populations that integrate into the city and bring change to it',
      'Make the city known as attractive and of high quality',
    ],
    it: [
      'Sostenere i processi di sviluppo urbano',
      'Far cooperare autorità, imprese, organizzazioni pubbliche e del terzo settore, in modo da produrre un impatto',
      'Innescare un cambiamento demografico positivo e di qualità',
      'Attirare nuove popolazioni che si integrino nella città e vi portino cambiamento',
      'Far conoscere la città come attraente e di qualità',
    ],
    bg: [
      'Подкрепа за процесите на градско развитие',
      'Сътрудничество между власти, бизнес, обществени организации и третия сектор, което да има въздействие',
      'Даване на тласък на положителна и качествена демографска промяна',
      'Привличане на ново население, което да се интегрира в града и да го промени',
      'Утвърждаване на града като качествен и привлекателен',
    ],
    he: [
      'לתמוך בתהליכי הפיתוח העירוני',
      'ליצור שיתוף פעולה בין רשויות, עסקים, ארגונים ציבוריים וארגוני המגזר השלישי, שתהיה לו השפעה',
      'להניע שינוי דמוגרפי חיובי ואיכותי',
      'למשוך אוכלוסיות חדשות שישתלבו בעיר ויביאו בה לשינוי',
      'למצב את העיר כאיכותית וכאטרקטיבית',
    ],
  },
  approach: {
    en: 'A social process in four milestones: prepare and win members, agree in plenary, work in inter-sectoral groups, then write work plans and carry them out.',
    it: 'Un processo sociale scandito da quattro tappe: preparare e coinvolgere, accordarsi in plenaria, lavorare in gruppi intersettoriali, infine scrivere piani di lavoro e attuarli.',
    bg: 'Социален процес с четири етапа: подготовка и привличане на участници, договаряне на пленарно събрание, работа в междусекторни групи и накрая изготвяне и изпълнение на работни планове.',
    he: 'תהליך חברתי בן ארבע אבני דרך: הכנה ורתימת משתתפים, הסכמה במליאה, עבודה בקבוצות בין־מגזריות, ולבסוף כתיבת תוכניות עבודה ויישומן.',
  },
  preconditions: {
    en: [
      'An organisation that takes the lead',
      'A consulting firm for the method',
      'Representatives of every sector who are willing to join',
    ],
    it: [
      'Un’organizzazione che assuma la guida',
      'Una società di consulenza per la metodologia',
      'Rappresentanti di ogni settore disposti a partecipare',
    ],
    bg: [
      'Организация, която да поеме ръководството',
      'Консултантска фирма за методологията',
      'Представители на всеки сектор, които са готови да се включат',
    ],
    he: ['ארגון שנוטל את ההובלה', 'חברת ייעוץ למתודולוגיה', 'נציגים של כל מגזר שמוכנים להצטרף'],
  },
  coreElements: {
    en: [
      'The four stages, in this order',
      'Public sector, third sector and business in it together',
      'A joint agenda before any group starts',
      'One central activity to which each group commits itself',
      'Approval by the plenary before plans are written in detail',
      'Plans that have to be feasible',
    ],
    it: [
      'Le quattro tappe, in quest’ordine',
      'Settore pubblico, terzo settore e imprese insieme',
      'Un’agenda comune prima che i gruppi comincino',
      'Un’attività centrale per cui ogni gruppo si impegna',
      'L’approvazione della plenaria prima di scrivere i piani in dettaglio',
      'Piani che devono essere fattibili',
    ],
    bg: [
      'Четирите етапа в тази последователност',
      'Съвместна работа на публичния сектор, третия сектор и бизнеса',
      'Общ дневен ред, преди да започне която и да е група',
      'Едно основно начинание, с което всяка група се ангажира',
      'Одобрение от пленарното събрание, преди плановете да се разпишат подробно',
      'Планове, които трябва да са осъществими',
    ],
    he: [
      'ארבעת השלבים, בסדר הזה',
      'המגזר הציבורי, המגזר השלישי והעסקים יחד',
      'סדר יום משותף לפני שקבוצה כלשהי מתחילה',
      'פעילות מרכזית אחת שכל קבוצה מתחייבת לה',
      'אישור המליאה לפני כתיבת התוכניות לפרטיהן',
      'תוכניות שחייבות להיות ישימות',
    ],
  },
  adaptableElements: {
    en: [
      'The subjects of the working groups, by what decides the quality of the city',
      'The number of meetings, within the range given',
      'The central activity that a group takes on',
    ],
    it: [
      'I temi dei gruppi di lavoro, secondo ciò da cui dipende la qualità della città',
      'Il numero di incontri, entro l’intervallo indicato',
      'L’attività centrale di cui un gruppo si fa carico',
    ],
    bg: [
      'Темите на работните групи – според това, от което зависи качеството на града',
      'Броят на срещите в посочените граници',
      'Основното начинание, което групата поема',
    ],
    he: [
      'נושאי קבוצות העבודה, לפי מה שמשפיע על איכות העיר',
      'מספר המפגשים, בטווח הנתון',
      'הפעילות המרכזית שקבוצה נוטלת על עצמה',
    ],
  },
  evidence: 'CLAIMED',
  rolesNeeded: [leadingOrganisation, consultingFirm, ...sectorRepresentatives],
  about: [
    'theme:cross-sector-cooperation',
    'theme:demographic-change',
    'theme:urban-development',
    'theme:newcomer-welcome',
    'theme:place-branding',
  ],
  addresses: ['challenge:population-loss-and-change', 'challenge:fragmented-action'],
  aimedAt: ['target-group:newcomers'],
  uses: ['method:plenary', 'method:working-group', 'method:work-plan', 'method:expert-meeting', 'method:study-tour'],
  phases,
  outcomes: [
    {
      id: 'outcome:city-process-demographic-change',
      kind: 'IMPACT',
      state: 'EXPECTED',
      language: 'en',
      nameKind: 'DESCRIPTIVE',
      name: {
        en: 'Positive demographic change in the city',
        it: 'Cambiamento demografico positivo nella città',
        bg: 'Положителна демографска промяна в града',
        he: 'שינוי דמוגרפי חיובי בעיר',
      },
      summary: {
        en: 'New populations have come and settled in, and with them the city has changed and is seen as one of quality.',
        it: 'Nuove popolazioni sono arrivate e si sono integrate; con loro la città è cambiata ed è considerata di qualità.',
        bg: 'Дошло е ново население и се е интегрирало, а с него градът се е променил и се възприема като качествен.',
        he: 'אוכלוסיות חדשות הגיעו והשתלבו, ואיתן העיר השתנתה והיא נתפסת כעיר איכותית.',
      },
      about: ['theme:demographic-change'],
      statedIn: [
        { source, locator: 'Opening paragraph', fields: ['name', 'summary', 'themes'] },
        { source, locator: 'The purpose of the process', fields: ['name', 'kind', 'state'] },
      ],
    },
  ],
  statedIn: [
    {
      source,
      locator: 'Opening paragraph',
      fields: ['name', 'alternativeNames', 'summary', 'aims', 'themes', 'challenges', 'targetGroups', 'outcomes'],
    },
    {
      source,
      locator: 'The purpose of the process',
      fields: ['name', 'summary', 'aims', 'themes', 'challenges', 'outcomes'],
    },
    {
      source,
      locator: 'Milestones in the process',
      fields: [
        'approach',
        'phases',
        'methods',
        'rolesNeeded',
        'preconditions',
        'coreElements',
        'adaptableElements',
        'evidence',
      ],
    },
  ],
};

export const practices: readonly PracticeFacts[] = [crossSectorCityProcess];
