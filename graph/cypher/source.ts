import { KINDS } from '../kinds.ts';
import { type Conditions, oneOf } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

/** The relationship carries where in the source, and of which fields. */
export const sourcesOf = neighboursAlong({
  from: KINDS,
  along: 'STATED_IN',
  to: ['Source'],
  orderBy: 'n.id, r.locator',
});
export const statedInSources = pagesAlong({ from: 'Source', reach: '<-[:STATED_IN]-', where: 'NOT n:Source' });

export const SOURCE_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  languages: oneOf('language', 'languages'),
} satisfies Conditions;
