import type { OutcomeFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const revisedInitiatives: OutcomeFacts = {
  id: 'outcome:cosmopolitan-cities-revised-initiatives',
  language: 'it',
  name: {
    it: 'Iniziative locali di integrazione provate e riviste',
    en: 'Local integration initiatives tried out and revised',
    bg: 'Изпробвани и преразгледани местни инициативи за интеграция',
    he: 'יוזמות שילוב מקומיות שנוסו ונבחנו מחדש',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Ciò che ci si attende dal gruppo in ogni città; quali iniziative siano state riviste non è detto.',
    en: 'What the group in each city is expected to bring about; which initiatives were revised is not said.',
    bg: 'Това, което се очаква от групата във всеки град; кои инициативи са преразгледани, не се казва.',
    he: 'מה שמצופה מן הקבוצה בכל עיר; לא נאמר אילו יוזמות נבחנו מחדש.',
  },
  kind: 'RESULT',
  state: 'EXPECTED',
  about: ['theme:migrant-integration'],
  statedIn: [stated('List, item 1', 'name', 'summary', 'kind', 'state', 'themes')],
};

export const sharedFindings: OutcomeFacts = {
  id: 'outcome:cosmopolitan-cities-findings',
  language: 'it',
  name: {
    it: 'Risultati e raccomandazioni comuni',
    en: 'Shared findings and recommendations',
    bg: 'Общи изводи и препоръки',
    he: 'ממצאים והמלצות משותפים',
  },
  nameKind: 'DESCRIPTIVE',
  summary: {
    it: 'Ciò che la rete ha imparato e consiglia, da far conoscere anche fuori dalla rete. Il documento non ne riporta il contenuto.',
    en: 'What the network learned and advises, to be made known beyond the network too. The document does not give its content.',
    bg: 'Какво е научила и какво препоръчва мрежата, предназначено и за хора извън нея. Документът не предава съдържанието му.',
    he: 'מה שהרשת למדה ומה שהיא ממליצה, כדי שייוודע גם מחוץ לה. המסמך אינו מביא את תוכנם של הדברים.',
  },
  kind: 'OUTPUT',
  state: 'EXPECTED',
  about: ['theme:peer-exchange', 'theme:migrant-integration', 'theme:social-cohesion'],
  statedIn: [stated('List, item 3', 'name', 'summary', 'kind', 'state', 'themes')],
};
