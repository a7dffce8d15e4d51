import type { Parameters } from '../engine.ts';
import type { Condition } from './list.ts';

/**
 * What a list may be asked for, field by field: a fixed condition over `n` that names its parameters by the field,
 * `$themes`, or for ranges `$citySizeMin` and `$citySizeMax`.
 */
export type Conditions<Field extends string = string> = Readonly<Record<Field, string>>;

/** The conditions of the fields that were asked for, with the parameters of each. */
export function conditionsFor(all: Conditions, asked: ReadonlyMap<string, Parameters>): Condition[] {
  return [...asked].flatMap(([field, parameters]) => {
    const cypher = all[field];
    return cypher ? [{ cypher: `(${cypher})`, parameters }] : [];
  });
}

export const oneOf = (property: string, field: string) => `n.${property} IN $${field}`;

/** A node at the end of a pattern from `n` is one of those asked for. */
export const reaches = (pattern: string, field: string) =>
  `EXISTS { MATCH (n)${pattern}(found) WHERE found.id IN $${field} }`;

/** Likewise, or one of those asked for is broader than it. */
export const reachesNarrower = (pattern: string, field: string) => reaches(`${pattern}()-[:BROADER*0..]->`, field);

/** A number lies in a range that may be open on either side; one that is not known does not. */
export const within = (value: string, field: string) =>
  `${value} IS NOT NULL AND ($${field}Min IS NULL OR ${value} >= $${field}Min) AND ($${field}Max IS NULL OR ${value} <= $${field}Max)`;

/** The node's period and the one asked for have a day in common; a node without dates has none. */
export const overlaps = `(n.periodFrom IS NOT NULL OR n.periodTo IS NOT NULL)
  AND coalesce(n.periodFrom, '') <= coalesce($overlapsTo, '9999-99')
  AND coalesce(n.periodTo, '9999-99') >= coalesce($overlapsFrom, '')`;
