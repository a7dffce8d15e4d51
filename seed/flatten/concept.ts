import type { ConceptKind } from '../../graph/kinds.ts';
import type { Batch, RelationshipRecord } from '../../graph/model.ts';
import type { ConceptFacts, GoalFacts, IndexFacts, IndicatorFacts } from '../facts.ts';
import { known, links } from './batch.ts';
import { entity } from './entity.ts';

export const concept =
  (kind: ConceptKind) =>
  (facts: ConceptFacts): Batch =>
    entity(kind, facts, {}, [...links('BROADER', facts.id, facts.broader), ...relations(facts)]);

/** Being related goes both ways and is stored once, from the id that comes first in the alphabet. */
function relations({ id, related = [] }: ConceptFacts): RelationshipRecord[] {
  return related.flatMap((other) => (id < other ? links('RELATED', id, other) : links('RELATED', other, id)));
}

/** A target ("10.2") lies under its goal ("10"). */
export function goal(facts: GoalFacts): Batch {
  const { id, code } = facts;
  const [above, target] = code.split('.');
  return entity('Goal', facts, { code }, target === undefined ? [] : links('BROADER', id, `goal:${above}`));
}

export function index(facts: IndexFacts): Batch {
  const { id, indicators = [] } = facts;
  const weighed = indicators.flatMap(({ indicator, weight }) => links('WEIGHS', id, indicator, known({ weight })));
  return entity('Index', facts, {}, weighed);
}

export const indicator = (facts: IndicatorFacts): Batch => entity('Indicator', facts, { unit: facts.unit });
