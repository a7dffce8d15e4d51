import type { ConceptFacts } from '../../facts.ts';
import { stated } from './sources.ts';

/** The document speaks of integration without saying whose, so it is not filed under the integration of migrants. */
export const pratoThemes: readonly ConceptFacts[] = [
  {
    id: 'theme:integration',
    language: 'it',
    name: {
      it: 'Politiche di integrazione',
      en: 'Integration policy',
      bg: 'Политики за интеграция',
      he: 'מדיניות שילוב',
    },
    alternativeNames: {
      it: ['Integrazione'],
      en: ['Integration'],
      bg: ['Интеграция'],
      he: ['אינטגרציה'],
    },
    summary: {
      it: 'Ciò che una città fa perché tutti i suoi abitanti abbiano parte nella sua vita, chiunque essi siano.',
      en: 'What a city does so that all who live there have a part in its life, whoever they are.',
      bg: 'Това, което градът прави, за да имат всички негови жители място в живота му, които и да са те.',
      he: 'מה שהעיר עושה כדי שלכל תושביה, יהיו אשר יהיו, יהיה חלק בחייה.',
    },
    broader: ['theme:social-inclusion'],
    related: ['theme:migrant-integration'],
    statedIn: [
      stated('Title and heading "Obiettivo"', 'name'),
      { source: 'source:crosstown', fields: ['alternativeNames', 'summary', 'broader', 'related'] },
    ],
  },
];
