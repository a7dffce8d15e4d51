import { textProperty } from '../text-properties.ts';
import type { Ordering } from './list.ts';

/** What comes after every day and every number that there is, and what before: what is not known sorts last. */
const BEYOND_DAYS = { ASC: "'9999-99'", DESC: "''" };
const BEYOND_NUMBERS = { ASC: '1000000000000', DESC: '-1' };

/** The code of a goal or target by its numbers, "2" before "10", "10.2" before "10.a". */
export const BY_CODE = `toInteger(split(n.code, '.')[0]) * 1000
  + CASE WHEN size(split(n.code, '.')) = 1 THEN 0 ELSE coalesce(toInteger(split(n.code, '.')[1]), 500) END`;

const SORTS = {
  PERIOD: (direction: Direction) => `coalesce(n.periodFrom, n.periodTo, ${BEYOND_DAYS[direction]})`,
  POPULATION: (direction: Direction) => `coalesce(n.population, ${BEYOND_NUMBERS[direction]})`,
  // What has no year is no newer for having been written down last: an import writes down old and new at once.
  NEWEST: () => "coalesce(n.periodFrom, n.periodTo, '') + ' ' + coalesce(n.createdAt, '')",
  CREATED: () => "coalesce(n.createdAt, '')",
  UPDATED: () => "coalesce(n.updatedAt, '')",
  CODE: () => BY_CODE,
};

type Direction = 'ASC' | 'DESC';

/** By the value of a property, with what is not known at the end. */
export function orderedBy(field: keyof typeof SORTS, direction: Direction): Ordering {
  return { sort: SORTS[field](direction), descending: direction === 'DESC' };
}

/**
 * By name (or title) as its reader sees it: in the first wanted language that it has, else as first written.
 * @param languages best first
 */
export function orderedByName(field: 'name' | 'title', languages: readonly string[], direction: Direction): Ordering {
  return {
    sort: `toLower(coalesce(head([key IN $nameKeys WHERE n[key] IS NOT NULL | n[key]]), n[${firstKeyOf(field)}], n.id))`,
    parameters: { nameKeys: languages.map((language) => textProperty(field, language)) },
    descending: direction === 'DESC',
  };
}

/** The property of a text as first written, as `textProperty` names it: "zh-Hans" is `name_zh_Hans`. */
const firstKeyOf = (field: string) => `'${field}_' + replace(n.language, '-', '_')`;
