import type { GoalFacts, Statement, TextLists, Texts } from '../../facts.ts';
import { namesByLanguage } from './names.generated.ts';

type Names = (typeof namesByLanguage)['en'];
type GoalNumber = keyof Names['goals'];
type TargetCode = keyof Names['targets'];

const LANGUAGES = Object.keys(namesByLanguage) as (keyof typeof namesByLanguage)[];
/** Not among Open SDG's languages: our own short renderings, not reviewed yet. */
const OURS = ['bg', 'he'];

/** Everybody's translations but ours are people's work; ours are MACHINE, which is what an absent origin means. */
const origins = Object.fromEntries(
  LANGUAGES.filter((language) => language !== 'en' && !OURS.includes(language)).map((language) => [
    language,
    'HUMAN' as const,
  ]),
);

function inAllLanguages(pick: (names: Names) => string): Texts {
  return Object.fromEntries(LANGUAGES.map((language) => [language, pick(namesByLanguage[language])]));
}

/** What people type for "goal 11". */
function shortForms(code: string): TextLists {
  return {
    en: [`SDG ${code}`, `Goal ${code}`],
    it: [`OSS ${code}`, `Obiettivo ${code}`],
    bg: [`ЦУР ${code}`, `Цел ${code}`],
    he: [`SDG ${code}`, `יעד ${code}`],
  };
}

function statementsOf(locator: string, translated: readonly string[], more: readonly string[] = []): Statement[] {
  return [
    { source: 'source:sdg-translations', locator, fields: ['code', ...more, ...translated] },
    {
      source: 'source:crosstown',
      locator: 'Goals: Bulgarian and Hebrew, short forms',
      fields: [...translated, 'alternativeNames'],
    },
  ];
}

function goal(code: GoalNumber): GoalFacts {
  return {
    id: `goal:${code}`,
    code,
    language: 'en',
    origins,
    name: inAllLanguages((names) => names.goals[code].name),
    alternativeNames: shortForms(code),
    summary: inAllLanguages((names) => names.goals[code].summary),
    statedIn: statementsOf(`Goal ${code}`, ['name', 'summary']),
  };
}

function target(code: TargetCode): GoalFacts {
  return {
    id: `goal:${code}`,
    code,
    language: 'en',
    origins,
    name: inAllLanguages((names) => names.targets[code]),
    alternativeNames: shortForms(code),
    statedIn: statementsOf(`Target ${code}`, ['name'], ['goal']),
  };
}

export const goals: readonly GoalFacts[] = [
  ...(Object.keys(namesByLanguage.en.goals) as GoalNumber[]).map(goal),
  ...(Object.keys(namesByLanguage.en.targets) as TargetCode[]).map(target),
];
