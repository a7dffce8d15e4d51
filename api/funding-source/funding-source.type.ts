import { Field, ObjectType } from 'type-graphql';
import { Entity, Node } from '../entity/entity.type.ts';
import { Edtf } from '../scalars/edtf.ts';

@ObjectType({
  implements: [Node, Entity],
  description: 'A fund or scheme that pays for what cities do.',
  simpleResolvers: true,
})
export class FundingSource extends Entity {
  @Field(() => String, { nullable: true, description: 'The strand or measure of the fund, as the fund calls it.' })
  scheme?: string | null;

  @Field(() => Edtf, { nullable: true, description: 'When it gives money.' })
  period?: string | null;
}
