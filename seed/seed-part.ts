import type {
  CityFacts,
  ConceptFacts,
  CountryFacts,
  FundingSourceFacts,
  GoalFacts,
  IndexFacts,
  IndicatorFacts,
  PracticeFacts,
  ProgramFacts,
  RegionFacts,
  SourceFacts,
  StakeholderFacts,
} from './facts.ts';

/** Everything that one part of the seed states. */
export interface SeedPart {
  sources?: readonly SourceFacts[];
  practices?: readonly PracticeFacts[];
  programs?: readonly ProgramFacts[];
  stakeholders?: readonly StakeholderFacts[];
  fundingSources?: readonly FundingSourceFacts[];
  indices?: readonly IndexFacts[];
  indicators?: readonly IndicatorFacts[];
  themes?: readonly ConceptFacts[];
  challenges?: readonly ConceptFacts[];
  targetGroups?: readonly ConceptFacts[];
  methods?: readonly ConceptFacts[];
  traits?: readonly ConceptFacts[];
  goals?: readonly GoalFacts[];
  countries?: readonly CountryFacts[];
  regions?: readonly RegionFacts[];
  cities?: readonly CityFacts[];
}
