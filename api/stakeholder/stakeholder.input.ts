import { Field, ID, InputType } from 'type-graphql';
import type { Sector as SectorValue } from '../../graph/vocabulary.ts';
import { Sector } from './sector.ts';

@InputType({ description: 'Which stakeholders are wanted. Values of a field are alternatives; fields all hold.' })
export class StakeholderFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [Sector], { nullable: true, description: 'Acting for one of these parts of society.' })
  sectors?: SectorValue[] | null;

  @Field(() => [ID], { nullable: true, description: 'With their seat in one of these cities, regions or countries.' })
  basedIn?: string[] | null;
}
