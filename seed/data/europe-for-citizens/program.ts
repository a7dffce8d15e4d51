import type { ProgramFacts } from '../../facts.ts';
import { networkCountries } from './countries.ts';
import { sharedFindings } from './outcomes.ts';
import { stated } from './sources.ts';

export const cosmopolitanCitiesNetwork: ProgramFacts = {
  id: 'program:cosmopolitan-cities-network',
  language: 'it',
  kind: 'TRANSNATIONAL_NETWORK',
  name: {
    it: 'Rete di città cosmopolite di medie dimensioni',
    en: 'Network of medium-sized cosmopolitan cities',
    bg: 'Мрежа на средни по големина космополитни градове',
    he: 'רשת של ערים קוסמופוליטיות בינוניות',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Città di dieci paesi hanno cercato insieme, da settembre 2017 ad agosto 2019, come far incontrare e capire meglio i gruppi diversi che le abitano. I nomi delle città non sono riportati.',
    en: 'From September 2017 to August 2019, cities of ten countries looked together for ways to bring the different groups among their people closer and let them understand each other. The cities are not named.',
    bg: 'От септември 2017 до август 2019 г. градове от десет държави заедно търсят как различните групи сред жителите им да се сближат и да се разбират. Имената на градовете не са посочени.',
    he: 'מספטמבר 2017 עד אוגוסט 2019 חיפשו יחד ערים מעשר מדינות כיצד לקרב בין הקבוצות השונות שבתושביהן ולסייע להן להבין זו את זו. שמות הערים אינם נזכרים.',
  },
  problem: {
    it: 'In città dalla popolazione molto varia gli abitanti tendono a dividersi in gruppi socio-demografici distinti, poco presenti nella vita locale; a volte ne soffre la coesione sociale.',
    en: 'In cities whose people differ much, residents tend to fall into distinct socio-demographic groups with little part in local life; at times social cohesion suffers.',
    bg: 'В градове с разнородно население жителите често се делят на обособени социално-демографски групи, които слабо участват в местния живот; понякога това вреди на социалното сближаване.',
    he: 'בערים שאוכלוסייתן מגוונת התושבים נוטים להתחלק לקבוצות חברתיות־דמוגרפיות נבדלות, שחלקן בחיי המקום קטן; לעתים נפגעת הלכידות החברתית.',
  },
  aims: {
    it: [
      'Più coesione sociale nelle città cosmopolite di medie dimensioni',
      'Più comprensione reciproca tra gli abitanti',
    ],
    en: ['More social cohesion in medium-sized cosmopolitan cities', 'More mutual understanding among their people'],
    bg: [
      'По-силно социално сближаване в средните по големина космополитни градове',
      'По-добро взаимно разбиране между жителите им',
    ],
    he: ['לכידות חברתית רבה יותר בערים קוסמופוליטיות בינוניות', 'הבנה הדדית רבה יותר בין תושביהן'],
  },
  approach: {
    it: 'Ci si rivolge a tutta la popolazione locale insieme: chi è nato sul posto, gli espatriati, i migranti arrivati da poco, chi è in condizioni precarie o vulnerabili. Il nome dato all’approccio, «terrestre», è probabilmente un errore di traduzione; il senso è spiegato dal documento stesso.',
    en: 'It turns to the whole local population together: native-born, expatriates, newly arrived migrants, people in precarious or vulnerable situations. The name given to the approach, “terrestre” (of the earth), is probably a slip of translation; the document itself explains what is meant.',
    bg: 'Подходът е насочен към цялото местно население заедно: родените на място, експатриатите, новодошлите мигранти, хората в несигурно или уязвимо положение. Името му в документа, „terrestre“ (земен), вероятно е грешка при превода; смисълът е обяснен в самия документ.',
    he: 'הגישה פונה לכלל האוכלוסייה המקומית יחד: ילידי המקום, אקספטים, מהגרים שזה עתה הגיעו, אנשים במצב לא יציב או פגיע. השם שניתן לגישה, "terrestre" (ארצי), הוא כנראה טעות תרגום; המסמך עצמו מסביר למה הכוונה.',
  },
  activities: {
    it: [
      'Formare in ogni città un gruppo locale di stakeholder',
      'Raccontare alla rete l’esperienza fatta e scambiarsi buone pratiche',
      'Raccogliere esperienza e diffondere oltre la rete i risultati principali e le raccomandazioni comuni',
    ],
    en: [
      'Forming a local stakeholder group in each city',
      'Telling the network of one’s own experience and exchanging good practices',
      'Gathering experience and making the main findings and joint recommendations known beyond the network',
    ],
    bg: [
      'Създаване на местна група на заинтересованите страни във всеки град',
      'Споделяне на собствения опит с мрежата и обмен на добри практики',
      'Натрупване на опит и разпространяване на главните изводи и общите препоръки извън мрежата',
    ],
    he: [
      'הקמת קבוצת בעלי עניין מקומית בכל עיר',
      'שיתוף הרשת בניסיון המקומי וחילופי דרכי פעולה מוצלחות',
      'צבירת ניסיון והפצת הממצאים העיקריים וההמלצות המשותפות גם מחוץ לרשת',
    ],
  },
  status: 'FINISHED',
  period: '2017-09/2019-08',
  covers: networkCountries,
  about: [
    'theme:social-cohesion',
    'theme:diversity',
    'theme:migrant-integration',
    'theme:participation',
    'theme:peer-exchange',
  ],
  addresses: ['challenge:segregation', 'challenge:low-civic-involvement'],
  aimedAt: [
    'target-group:local-population',
    'target-group:native-born',
    'target-group:expatriates',
    'target-group:newly-arrived-migrants',
    'target-group:vulnerable-groups',
  ],
  uses: ['method:local-stakeholder-group', 'method:peer-review-and-exchange'],
  suits: ['trait:medium-sized', 'trait:cosmopolitan', 'trait:diverse-population', 'trait:separate-groups'],
  contributesTo: ['goal:10', 'goal:11'],
  fundedBy: [{ source: 'funding-source:europe-for-citizens', status: 'GRANTED' }],
  outcomes: [sharedFindings],
  statedIn: [
    stated('Table, row "Intervallo di tempo" (time span)', 'summary', 'period', 'status'),
    stated('Table, column "Paesi coinvolti" (countries involved)', 'summary', 'countries'),
    stated('Table, row "Fondato da" / "Trovato da" (funded by)', 'funding'),
    stated('Table, column "SDG"', 'goals'),
    stated(
      'Paragraph, first two sentences',
      'name',
      'summary',
      'kind',
      'problem',
      'aims',
      'themes',
      'challenges',
      'suits',
    ),
    stated('Paragraph, from the question about the approach on', 'approach', 'targetGroups'),
    stated('List of three items', 'activities', 'methods', 'themes', 'practices', 'outcomes'),
  ],
};
