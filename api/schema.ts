import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CityResolver } from './city/city.resolver.ts';
import { ConceptResolver } from './concept/concept.resolver.ts';
import { CountryResolver } from './country/country.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { NodeResolver } from './entity/node.resolver.ts';
import { FundingSourceResolver } from './funding-source/funding-source.resolver.ts';
import { GoalResolver } from './goal/goal.resolver.ts';
import { IndexResolver } from './index/index.resolver.ts';
import { OutcomeResolver } from './outcome/outcome.resolver.ts';
import { PhaseResolver } from './phase/phase.resolver.ts';
import { Phase } from './phase/phase.type.ts';
import { PracticeResolver } from './practice/practice.resolver.ts';
import { Practice } from './practice/practice.type.ts';
import { ProgramResolver } from './program/program.resolver.ts';
import { Program } from './program/program.type.ts';
import { RegionResolver } from './region/region.resolver.ts';
import { rolesNeededResolver } from './role-needed/roles-needed.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';
import { StakeholderResolver } from './stakeholder/stakeholder.resolver.ts';
import { TraitResolver } from './trait/trait.resolver.ts';
import { undertakingResolver } from './undertaking/undertaking.resolver.ts';
import { WorkingGroupResolver } from './working-group/working-group.resolver.ts';

/** The executable schema; `schema.graphql` is what it prints. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: RESOLVERS, validate: false });
}

const RESOLVERS = [
  NodeResolver,
  EntityResolver,
  undertakingResolver(Practice),
  undertakingResolver(Program),
  rolesNeededResolver(Practice),
  rolesNeededResolver(Phase),
  PracticeResolver,
  ProgramResolver,
  PhaseResolver,
  WorkingGroupResolver,
  OutcomeResolver,
  StakeholderResolver,
  FundingSourceResolver,
  CityResolver,
  RegionResolver,
  CountryResolver,
  ConceptResolver,
  TraitResolver,
  GoalResolver,
  IndexResolver,
  SourceResolver,
] as const;
