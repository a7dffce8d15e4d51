import type { StakeholderFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const mayorAndExecutive: StakeholderFacts = {
  id: 'stakeholder:prato-mayor-and-executive',
  language: 'it',
  name: {
    it: 'Sindaco e Giunta del Comune di Prato',
    en: 'Mayor and Executive of the Municipality of Prato',
    bg: 'Кмет и изпълнителен съвет на община Прато',
    he: 'ראש העיר והנהלת העירייה של פראטו',
  },
  summary: {
    it: 'La guida politica della città, che ha voluto il percorso sull’integrazione e ne fissa gli indirizzi.',
    en: 'The political leadership of the city, which called for the path on integration and sets its course.',
    bg: 'Политическото ръководство на града, което възлага процеса за интеграцията и определя посоката му.',
    he: 'ההנהגה הפוליטית של העיר, שיזמה את תהליך השילוב וקובעת את כיוונו.',
  },
  sector: 'LOCAL_AUTHORITY',
  basedIn: 'city:prato',
  statedIn: [
    stated('Masthead "comune di Prato" and heading "Committenza"', 'name', 'summary', 'sector', 'basedIn'),
    stated('Phase 1, actions 3 and 4', 'summary'),
  ],
};

export const iris: StakeholderFacts = {
  id: 'stakeholder:iris',
  language: 'it',
  name: {
    it: 'Iris – Istituto per le ricerche sociali',
    en: 'Iris – Institute for Social Research',
    bg: 'Ирис – Институт за социални изследвания',
    he: 'איריס – המכון למחקרים חברתיים',
  },
  alternativeNames: { it: ['Iris'], en: ['Iris'], bg: ['Ирис'], he: ['איריס'] },
  summary: {
    it: 'Istituto di ricerca sociale che Prato si è scelto come partner professionale.',
    en: 'Social research institute that Prato chose as its professional partner.',
    bg: 'Институт за социални изследвания, който Прато избира за свой професионален партньор.',
    he: 'מכון למחקר חברתי שפראטו בחרה בו כשותף מקצועי.',
  },
  sector: 'RESEARCH',
  statedIn: [stated('Heading "Prime azioni", first action', 'name', 'alternativeNames', 'summary', 'sector')],
};
