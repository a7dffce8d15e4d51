import type { PracticeFacts } from '../../facts.ts';
import { networkCountries } from './countries.ts';
import { stakeholderGroup } from './groups.ts';
import { revisedInitiatives } from './outcomes.ts';
import { stated } from './sources.ts';

const localStakeholderGroup: PracticeFacts = {
  id: 'practice:local-stakeholder-group',
  language: 'it',
  name: {
    it: 'Gruppo locale di stakeholder per l’integrazione',
    en: 'Local stakeholder group for integration',
    bg: 'Местна група на заинтересованите страни за интеграция',
    he: 'קבוצת בעלי עניין מקומית לשילוב',
  },
  nameKind: 'DESCRIPTIVE',
  alternativeNames: {
    it: ['Gruppo Locale di Stakeholder (LPS)'],
    en: ['Local Stakeholder Group (LPS)'],
    bg: ['Местна група на заинтересованите страни (LPS)'],
    he: ['קבוצת בעלי עניין מקומית (LPS)'],
  },
  summary: {
    it: 'La città riunisce in un gruppo equilibrato cittadini, organizzazioni, esperti e amministrazioni, che mettono alla prova le sue iniziative di integrazione e le rivedono.',
    en: 'A city brings citizens, organisations, experts and administrations together in a balanced group that puts its integration initiatives to the test and revises them.',
    bg: 'Градът събира в балансирана група граждани, организации, експерти и администрации, които изпробват неговите инициативи за интеграция и ги преразглеждат.',
    he: 'העיר מפגישה בקבוצה מאוזנת אזרחים, ארגונים, מומחים ורשויות, המעמידים במבחן את יוזמות השילוב שלה ובוחנים אותן מחדש.',
  },
  problem: {
    it: 'Dove gli abitanti vivono in gruppi separati e contano poco nella vita locale, come far sì che le iniziative di integrazione nascano dal confronto con tutti.',
    en: 'Where people live in separate groups and have little part in local life: how to have integration initiatives shaped together with all of them.',
    bg: 'Когато хората живеят в обособени групи и слабо участват в местния живот: как инициативите за интеграция да се оформят заедно с всички.',
    he: 'במקום שבו אנשים חיים בקבוצות נפרדות וחלקם בחיי המקום קטן: כיצד לעצב את יוזמות השילוב יחד עם כולם.',
  },
  aims: {
    it: ['Mettere alla prova le iniziative locali di integrazione', 'Rivederle alla luce di ciò che emerge'],
    en: ['To put local integration initiatives to the test', 'To revise them in the light of what emerges'],
    bg: [
      'Местните инициативи за интеграция да бъдат изпробвани',
      'Да бъдат преразгледани според това, което се окаже на практика',
    ],
    he: ['להעמיד במבחן את יוזמות השילוב המקומיות', 'לבחון אותן מחדש לאור מה שמתגלה'],
  },
  approach: {
    it: 'Il gruppo guarda alla popolazione locale nel suo insieme e tiene in equilibrio società civile, competenze e istituzioni.',
    en: 'The group looks at the local population as a whole and keeps civil society, expertise and institutions in balance.',
    bg: 'Групата има предвид цялото местно население и поддържа равновесие между гражданско общество, експертност и институции.',
    he: 'הקבוצה רואה לנגד עיניה את האוכלוסייה המקומית כולה ושומרת על איזון בין החברה האזרחית, הידע המקצועי והמוסדות.',
  },
  activities: {
    it: ['Costituire il gruppo', 'Provare le iniziative di integrazione della città', 'Riesaminarle'],
    en: ['Setting up the group', 'Trying out the city’s integration initiatives', 'Reviewing them'],
    bg: ['Създаване на групата', 'Изпробване на инициативите на града за интеграция', 'Преразглеждането им'],
    he: ['הקמת הקבוצה', 'ניסוי יוזמות השילוב של העיר', 'בחינתן מחדש'],
  },
  coreElements: {
    it: [
      'Una composizione ben equilibrata',
      'Cittadini e società civile accanto a esperti e autorità locali',
      'Iniziative provate e riviste, non soltanto discusse',
    ],
    en: [
      'A well-balanced make-up',
      'Citizens and civil society beside experts and local authorities',
      'Initiatives tried out and revised, not merely discussed',
    ],
    bg: [
      'Добре балансиран състав',
      'Граждани и гражданско общество редом с експерти и местни власти',
      'Инициативите се изпробват и преразглеждат, а не само се обсъждат',
    ],
    he: [
      'הרכב מאוזן היטב',
      'אזרחים וחברה אזרחית לצד מומחים ורשויות מקומיות',
      'יוזמות שמנסים אותן ובוחנים אותן מחדש, ולא רק דנים בהן',
    ],
  },
  adaptableElements: {
    it: ['I cittadini partecipano di persona oppure attraverso le loro organizzazioni'],
    en: ['Citizens take part in person or through their organisations'],
    bg: ['Гражданите участват лично или чрез своите организации'],
    he: ['האזרחים משתתפים בעצמם או באמצעות הארגונים שלהם'],
  },
  rolesNeeded: [
    {
      name: {
        it: 'Cittadini o loro organizzazioni',
        en: 'Citizens or their organisations',
        bg: 'Граждани или техни организации',
        he: 'אזרחים או ארגונים שלהם',
      },
      sector: 'CITIZENS',
      role: 'PARTICIPANT',
    },
    {
      name: {
        it: 'Organizzazioni senza scopo di lucro e della società civile',
        en: 'Non-profit and civil society organisations',
        bg: 'Нестопански и граждански организации',
        he: 'ארגונים ללא כוונת רווח וארגוני חברה אזרחית',
      },
      sector: 'THIRD_SECTOR',
      role: 'PARTICIPANT',
    },
    {
      name: { it: 'Esperti', en: 'Experts', bg: 'Експерти', he: 'מומחים' },
      role: 'PARTICIPANT',
    },
    {
      name: { it: 'Funzionari', en: 'Officials', bg: 'Служители на администрацията', he: 'עובדי ציבור' },
      role: 'PARTICIPANT',
    },
    {
      name: { it: 'Autorità locali', en: 'Local authorities', bg: 'Местни власти', he: 'רשויות מקומיות' },
      sector: 'LOCAL_AUTHORITY',
      role: 'PARTICIPANT',
    },
  ],
  status: 'FINISHED',
  evidence: 'CLAIMED',
  period: '2017-09/2019-08',
  partOf: ['program:cosmopolitan-cities-network'],
  practicedIn: networkCountries,
  about: [
    'theme:social-cohesion',
    'theme:diversity',
    'theme:migrant-integration',
    'theme:participation',
    'theme:cross-sector-cooperation',
  ],
  addresses: ['challenge:segregation', 'challenge:low-civic-involvement'],
  aimedAt: [
    'target-group:local-population',
    'target-group:native-born',
    'target-group:expatriates',
    'target-group:newly-arrived-migrants',
    'target-group:vulnerable-groups',
  ],
  uses: ['method:local-stakeholder-group'],
  suits: ['trait:medium-sized', 'trait:cosmopolitan', 'trait:diverse-population', 'trait:separate-groups'],
  contributesTo: ['goal:10', 'goal:11'],
  fundedBy: [{ source: 'funding-source:europe-for-citizens', status: 'GRANTED' }],
  groups: [stakeholderGroup],
  outcomes: [revisedInitiatives],
  statedIn: [
    stated(
      'List, item 1 (the group and its members)',
      'name',
      'alternativeNames',
      'summary',
      'problem',
      'aims',
      'approach',
      'activities',
      'coreElements',
      'adaptableElements',
      'rolesNeeded',
      'evidence',
      'programs',
      'groups',
      'outcomes',
      'methods',
      'themes',
    ),
    stated('Paragraph', 'problem', 'approach', 'themes', 'challenges', 'targetGroups', 'suits'),
    stated(
      'Table: time span, countries, funder and SDG of the network',
      'period',
      'status',
      'countries',
      'funding',
      'goals',
    ),
  ],
};

const networkExchange: PracticeFacts = {
  id: 'practice:network-exchange',
  language: 'it',
  name: {
    it: 'Scambio di esperienze in una rete di città',
    en: 'Exchange of experience in a network of cities',
    bg: 'Обмен на опит в мрежа от градове',
    he: 'חילופי ניסיון ברשת ערים',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Ogni città racconta alle altre ciò che ha vissuto a livello locale; le buone pratiche circolano, e le conclusioni comuni raggiungono anche chi sta fuori dalla rete.',
    en: 'Each city tells the others what it went through locally; good practices are passed around, and what they conclude together also reaches people outside the network.',
    bg: 'Всеки град разказва на останалите какво е преживял на място; добрите практики се предават, а общите заключения стигат и до хора извън мрежата.',
    he: 'כל עיר מספרת לאחרות מה חוותה אצלה; דרכי פעולה מוצלחות עוברות מעיר לעיר, והמסקנות המשותפות מגיעות גם אל מי שמחוץ לרשת.',
  },
  aims: {
    it: [
      'Far conoscere alla rete l’esperienza di ciascuna città',
      'Scambiarsi buone pratiche',
      'Acquisire esperienza e rivolgersi insieme a un pubblico ampio',
    ],
    en: [
      'To make each city’s experience known to the network',
      'To exchange good practices',
      'To gain experience and speak jointly to a broad public',
    ],
    bg: [
      'Опитът на всеки град да стане известен на мрежата',
      'Да се обменят добри практики',
      'Да се натрупа опит и градовете заедно да се обърнат към широка публика',
    ],
    he: ['להביא את ניסיונה של כל עיר לידיעת הרשת', 'להחליף דרכי פעולה מוצלחות', 'לצבור ניסיון ולפנות יחד לקהל רחב'],
  },
  activities: {
    it: [
      'Presentare alle altre città l’esperienza locale',
      'Scambio di buone pratiche',
      'Formulare conclusioni e raccomandazioni comuni e diffonderle',
    ],
    en: [
      'Presenting local experience to the other cities',
      'Exchange of good practices',
      'Wording joint conclusions and recommendations and spreading them',
    ],
    bg: [
      'Представяне на местния опит пред другите градове',
      'Обмен на добри практики',
      'Формулиране на общи заключения и препоръки и разпространяването им',
    ],
    he: ['הצגת הניסיון המקומי בפני הערים האחרות', 'חילופי דרכי פעולה מוצלחות', 'ניסוח מסקנות והמלצות משותפות והפצתן'],
  },
  coreElements: {
    it: [
      'Si parte da ciò che ogni città ha provato a casa propria',
      'Lo scambio coinvolge tutta la rete',
      'Le raccomandazioni sono comuni e pubbliche',
    ],
    en: [
      'It starts from what each city has tried at home',
      'The exchange takes in the whole network',
      'Recommendations are joint and public',
    ],
    bg: [
      'Тръгва се от изпробваното у дома във всеки град',
      'Обменът обхваща цялата мрежа',
      'Препоръките са общи и публични',
    ],
    he: ['יוצאים ממה שכל עיר ניסתה אצלה', 'החילופים מקיפים את הרשת כולה', 'ההמלצות משותפות ופומביות'],
  },
  status: 'FINISHED',
  evidence: 'CLAIMED',
  period: '2017-09/2019-08',
  partOf: ['program:cosmopolitan-cities-network'],
  practicedIn: networkCountries,
  about: ['theme:peer-exchange', 'theme:migrant-integration', 'theme:social-cohesion'],
  addresses: ['challenge:segregation'],
  aimedAt: ['target-group:local-population'],
  uses: ['method:peer-review-and-exchange'],
  suits: ['trait:medium-sized', 'trait:cosmopolitan', 'trait:diverse-population', 'trait:separate-groups'],
  contributesTo: ['goal:10', 'goal:11'],
  fundedBy: [{ source: 'funding-source:europe-for-citizens', status: 'GRANTED' }],
  statedIn: [
    stated(
      'List, items 2 and 3',
      'name',
      'summary',
      'aims',
      'activities',
      'coreElements',
      'evidence',
      'programs',
      'methods',
      'themes',
    ),
    stated('Paragraph', 'themes', 'challenges', 'targetGroups', 'suits'),
    stated(
      'Table: time span, countries, funder and SDG of the network',
      'period',
      'status',
      'countries',
      'funding',
      'goals',
    ),
  ],
};

export const networkPractices: readonly PracticeFacts[] = [localStakeholderGroup, networkExchange];
