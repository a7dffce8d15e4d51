import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AboutResolver } from './about/about.resolver.ts';
import { CityListResolver, CityResolver } from './city/city.resolver.ts';
import { makeCompilable } from './compilable-schema.ts';
import { ConceptResolver } from './concept/concept.resolver.ts';
import { CONCEPT_LIST_RESOLVERS } from './concept/concept-lists.ts';
import { CountryListResolver, CountryResolver } from './country/country.resolver.ts';
import { EntityResolver } from './entity/entity.resolver.ts';
import { NodeResolver } from './entity/node.resolver.ts';
import { FitResolver } from './fit/fit.resolver.ts';
import { FundingSourceListResolver, FundingSourceResolver } from './funding-source/funding-source.resolver.ts';
import { GoalListResolver, GoalResolver } from './goal/goal.resolver.ts';
import { IndexListResolver, IndexResolver } from './index/index.resolver.ts';
import { OutcomeListResolver, OutcomeResolver } from './outcome/outcome.resolver.ts';
import { PhaseResolver } from './phase/phase.resolver.ts';
import { Phase } from './phase/phase.type.ts';
import { PracticeListResolver, PracticeResolver } from './practice/practice.resolver.ts';
import { Practice } from './practice/practice.type.ts';
import { ProgramListResolver, ProgramResolver } from './program/program.resolver.ts';
import { Program } from './program/program.type.ts';
import { RegionListResolver, RegionResolver } from './region/region.resolver.ts';
import { rolesNeededResolver } from './role-needed/roles-needed.resolver.ts';
import { FacetResolver, FacetsResolver } from './search/facet.resolver.ts';
import { FacetValueResolver } from './search/facet-value.resolver.ts';
import { SearchHitResolver } from './search/hit.resolver.ts';
import { HitReasonResolver } from './search/hit-reason.resolver.ts';
import { PlacesResolver } from './search/places.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SimilarityReasonResolver } from './similar/reason.resolver.ts';
import { SimilarResolver } from './similar/similar.resolver.ts';
import { SourceListResolver, SourceResolver } from './source/source.resolver.ts';
import { StakeholderListResolver, StakeholderResolver } from './stakeholder/stakeholder.resolver.ts';
import { readTextsAtOnce } from './text/text-field.ts';
import { TownResolver } from './town/town.resolver.ts';
import { TraitResolver } from './trait/trait.resolver.ts';
import { undertakingResolver } from './undertaking/undertaking.resolver.ts';
import { WorkingGroupResolver } from './working-group/working-group.resolver.ts';

/** The executable schema; `schema.graphql` is what it prints. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  readTextsAtOnce(schema);
  makeCompilable(schema);
  const query = schema.getQueryType();
  // The one type that no class stands for.
  if (query) query.description = 'Where every question begins: one thing by its id, a list of all, or a search.';
  return schema;
}

const RESOLVERS = [
  AboutResolver,
  NodeResolver,
  EntityResolver,
  undertakingResolver(Practice),
  undertakingResolver(Program),
  rolesNeededResolver(Practice),
  rolesNeededResolver(Phase),
  PracticeResolver,
  SimilarResolver,
  FitResolver,
  SimilarityReasonResolver,
  PracticeListResolver,
  ProgramResolver,
  ProgramListResolver,
  PhaseResolver,
  WorkingGroupResolver,
  OutcomeResolver,
  OutcomeListResolver,
  StakeholderResolver,
  StakeholderListResolver,
  FundingSourceResolver,
  FundingSourceListResolver,
  CityResolver,
  CityListResolver,
  RegionResolver,
  RegionListResolver,
  CountryResolver,
  CountryListResolver,
  ConceptResolver,
  ...CONCEPT_LIST_RESOLVERS,
  TraitResolver,
  GoalResolver,
  GoalListResolver,
  IndexResolver,
  IndexListResolver,
  SourceResolver,
  SourceListResolver,
  SearchResolver,
  SearchHitResolver,
  HitReasonResolver,
  FacetsResolver,
  FacetResolver,
  FacetValueResolver,
  PlacesResolver,
  TownResolver,
] as const;
