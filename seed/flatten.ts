import type { Batch, RelationshipRecord } from '../graph/model.ts';
import { fundingSource, stakeholder } from './flatten/actor.ts';
import { eachOf, joined } from './flatten/batch.ts';
import { concept, goal, index, indicator } from './flatten/concept.ts';
import { city, country, region } from './flatten/place.ts';
import { source } from './flatten/source.ts';
import { practice, program } from './flatten/undertaking.ts';
import type { SeedPart } from './seed-part.ts';

/**
 * Turns fact sheets into the nodes and relationships that the graph stores.
 * @throws InvalidEdtf where a date is none
 */
export function flatten(parts: readonly SeedPart[]): Batch {
  const { nodes, relationships } = joined(parts.map(flattenPart));
  return { nodes, relationships: withoutMirrored(relationships) };
}

function flattenPart(part: SeedPart): Batch {
  return joined([
    eachOf(part.sources, source),
    eachOf(part.countries, country),
    eachOf(part.regions, region),
    eachOf(part.cities, city),
    eachOf(part.themes, concept('Theme')),
    eachOf(part.challenges, concept('Challenge')),
    eachOf(part.targetGroups, concept('TargetGroup')),
    eachOf(part.methods, concept('Method')),
    eachOf(part.traits, concept('Trait')),
    eachOf(part.goals, goal),
    eachOf(part.indicators, indicator),
    eachOf(part.indices, index),
    eachOf(part.stakeholders, stakeholder),
    eachOf(part.fundingSources, fundingSource),
    eachOf(part.programs, program),
    eachOf(part.practices, practice),
  ]);
}

/** Two concepts may each name the other as related: that is one relationship. */
function withoutMirrored(relationships: readonly RelationshipRecord[]): RelationshipRecord[] {
  const seen = new Set<string>();
  return relationships.filter(({ type, from, to }) => {
    if (type !== 'RELATED') return true;
    const pair = `${from} ${to}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}
