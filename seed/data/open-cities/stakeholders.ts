import type { StakeholderFacts } from '../../facts.ts';
import { stated } from './sources.ts';

export const openCitiesStakeholders: readonly StakeholderFacts[] = [
  {
    id: 'stakeholder:sofia-municipality',
    language: 'bg',
    name: {
      bg: 'Столична община',
      en: 'Sofia Municipality',
      it: 'Comune di Sofia',
      he: 'עיריית סופיה',
    },
    summary: {
      bg: 'Местната власт на София; в рамките на „Отворени градове“ тук е изготвен местен план за действие.',
      en: 'The local authority of Sofia; a local action plan was drawn up here as part of OPEN Cities.',
      it: 'L’amministrazione locale di Sofia; nell’ambito di OPEN Cities vi è stato redatto un piano d’azione locale.',
      he: 'הרשות המקומית של סופיה; במסגרת "ערים פתוחות" הוכנה בה תוכנית פעולה מקומית.',
    },
    sector: 'LOCAL_AUTHORITY',
    basedIn: 'city:sofia',
    statedIn: [
      stated('Short description, last paragraph, on Sofia Municipality', 'name', 'summary', 'sector', 'basedIn'),
    ],
  },
  {
    id: 'stakeholder:european-union',
    language: 'bg',
    name: {
      bg: 'Европейски съюз',
      en: 'European Union',
      it: 'Unione europea',
      he: 'האיחוד האירופי',
    },
    alternativeNames: { bg: ['ЕС'], en: ['EU'], it: ['UE'], he: ['EU'] },
    summary: {
      bg: 'Негова е програмата URBACT II, която финансира „Отворени градове“.',
      en: 'URBACT II, the programme that paid for OPEN Cities, is one of its programmes.',
      it: 'A essa fa capo URBACT II, il programma che ha finanziato OPEN Cities.',
      he: 'התוכנית URBACT II, שמימנה את "ערים פתוחות", היא אחת מתוכניותיו.',
    },
    sector: 'INTERNATIONAL',
    statedIn: [
      stated('Source of funding', 'name', 'summary', 'participations'),
      { source: 'source:crosstown', locator: 'Vocabulary', fields: ['alternativeNames', 'sector'] },
    ],
  },
];
