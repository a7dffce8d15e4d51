import type { Properties } from '../../graph/model.ts';
import { originProperty, textProperty } from '../../graph/text-properties.ts';
import type { EntityFacts, RoleNeeded, TextLists, Texts } from '../facts.ts';

/** The fields that hold one text per language. */
export const TEXT_FIELDS = [
  'title',
  'name',
  'summary',
  'problem',
  'approach',
  'selection',
  'dateNote',
  'place',
  'commitment',
  'definition',
] as const;

/** The fields that hold a list of texts per language, item by item the same in each. */
export const TEXT_LIST_FIELDS = [
  'alternativeNames',
  'aims',
  'activities',
  'preconditions',
  'coreElements',
  'adaptableElements',
  'lessons',
  'failures',
  'selectionCriteria',
  'milestones',
  'tools',
  'rolesNeeded',
] as const;

const ALL_FIELDS = [...TEXT_FIELDS, ...TEXT_LIST_FIELDS];
type TextField = (typeof TEXT_FIELDS)[number] | (typeof TEXT_LIST_FIELDS)[number];
type Translatable = Pick<EntityFacts, 'language' | 'origins'> & Partial<Record<TextField, unknown>>;

/** All texts of a fact sheet, the language first written in, and how each other language came about. */
export function textProperties(facts: Translatable): Properties {
  const texts: Properties = {};
  const languages = new Set<string>();
  for (const field of ALL_FIELDS) {
    if (facts[field] === undefined) continue;
    const inLanguages = textsOf(facts, field);
    for (const language in inLanguages) {
      const text = inLanguages[language];
      if (text === undefined) continue;
      texts[textProperty(field, language)] = typeof text === 'string' ? text : [...text];
      languages.add(language);
    }
  }
  languages.delete(facts.language);
  const stated: Properties = { language: facts.language };
  for (const language of languages) stated[originProperty(language)] = facts.origins?.[language] ?? 'MACHINE';
  return Object.assign(stated, texts);
}

function textsOf(facts: Translatable, field: TextField): Texts | TextLists {
  if (field === 'rolesNeeded') return namesOf(facts.rolesNeeded as readonly RoleNeeded[] | undefined);
  return (facts[field] as Texts | TextLists | undefined) ?? {};
}

/** The names of the roles as parallel lists; a role without a name in a language leaves its place empty there. */
function namesOf(roles: readonly RoleNeeded[] = []): TextLists {
  const languages = new Set(roles.flatMap(({ name }) => Object.keys(name)));
  return Object.fromEntries(
    [...languages].map((language) => [language, roles.map(({ name }) => name[language] ?? '')]),
  );
}
