import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import { Challenge } from '../challenge/challenge.type.ts';
import { City } from '../city/city.type.ts';
import { Country } from '../country/country.type.ts';
import { FundingSource } from '../funding-source/funding-source.type.ts';
import { Goal } from '../goal/goal.type.ts';
import { Index } from '../index/index.type.ts';
import { Indicator } from '../indicator/indicator.type.ts';
import { Method } from '../method/method.type.ts';
import { Outcome } from '../outcome/outcome.type.ts';
import { Phase } from '../phase/phase.type.ts';
import { Practice } from '../practice/practice.type.ts';
import { Program } from '../program/program.type.ts';
import { Region } from '../region/region.type.ts';
import { Source } from '../source/source.type.ts';
import { Stakeholder } from '../stakeholder/stakeholder.type.ts';
import { TargetGroup } from '../target-group/target-group.type.ts';
import { Theme } from '../theme/theme.type.ts';
import { Trait } from '../trait/trait.type.ts';
import { WorkingGroup } from '../working-group/working-group.type.ts';

/** The GraphQL type of each kind of node. */
const TYPES: Record<Kind, new () => object> = {
  Practice,
  Program,
  Phase,
  WorkingGroup,
  Outcome,
  Stakeholder,
  FundingSource,
  City,
  Region,
  Country,
  Theme,
  Challenge,
  TargetGroup,
  Method,
  Trait,
  Goal,
  Index,
  Indicator,
  Source,
};

/** A node that is held between requests is published once. */
const known = new WeakMap<StoredNode, object>();

/** A stored node as an object of its GraphQL type, whose fields read the node's own properties; nobody writes to it. */
export function published<Type>(node: StoredNode): Type {
  const object = known.get(node) ?? newlyPublished(node);
  known.set(node, object);
  return object as Type;
}

function newlyPublished(node: StoredNode): object {
  const kind = kindOf(node.id);
  const type = kind && TYPES[kind];
  if (!type) throw new Error(`No GraphQL type publishes ${node.id}.`);
  return Object.assign(new type(), node);
}
