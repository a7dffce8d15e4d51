import { Field, Int, ObjectType } from 'type-graphql';
import { WorkedOut } from '../compilable-schema.ts';
import { EntityKind, type EntityKindValue } from '../entity/entity-kind.ts';
import { DateTime } from '../scalars/date-time.ts';
import { EngineWork, type EngineWorkValue } from './engine-work.ts';

@ObjectType({ description: 'How many things there are of a kind.', simpleResolvers: true })
export class KindCount {
  @Field(() => EntityKind, { description: 'The kind.' })
  kind!: EntityKindValue;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ description: 'An engine that Crosstown stands on, and how it is.', simpleResolvers: true })
export class EngineHealth {
  @Field(() => String, { description: 'What it is for: "graph" or "search".' })
  role!: string;

  @Field(() => String, { description: 'Which one it is, such as "neo4j" or "embedded".' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it answers.' })
  healthy!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'In English: what is wrong where it does not, or how far it is.',
  })
  detail!: string | null;

  @Field(() => EngineWork, { nullable: true, description: 'What it is busy with; null where it does not tell.' })
  work!: EngineWorkValue | null;

  @Field(() => Int, { nullable: true, description: 'How many practices it has read, while it reads them.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many practices there are to read, while it reads them.' })
  total!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many changes of the graph it does not know yet.' })
  behind!: number | null;
}

@ObjectType({
  description: 'What runs here, how much it holds, under which terms it may be used, and how to cite it.',
  simpleResolvers: true,
})
export class About {
  @Field(() => String, { description: 'The version of Crosstown.' })
  version!: string;

  @WorkedOut()
  @Field(() => DateTime, { description: 'When what it holds was last changed.' })
  updatedAt!: () => Promise<string>;

  @Field(() => String, { description: 'The terms under which the software and what it holds may be used.' })
  licence!: string;

  @WorkedOut()
  @Field(() => String, { description: 'How to name it as a source.' })
  citation!: () => Promise<string>;

  @Field(() => Boolean, { description: 'Whether the GraphQL explorer is served at /explore.' })
  explorer!: boolean;

  @Field(() => String, { nullable: true, description: 'Where to write for what is not here yet; null: nowhere.' })
  editors!: string | null;

  @WorkedOut()
  @Field(() => [KindCount], { description: 'How much it holds of each kind.' })
  counts!: () => Promise<KindCount[]>;

  @WorkedOut()
  @Field(() => [EngineHealth], { description: 'The engines that it stands on.' })
  engines!: () => Promise<EngineHealth[]>;
}
