import { Field, Float, ObjectType } from 'type-graphql';
import type { Properties } from '../../graph/model.ts';
import type { FundingStatus as FundingStatusValue } from '../../graph/vocabulary.ts';
import { connectionType, edgeType, plainConnectionType } from '../connection-types.ts';
import { Entity } from '../entity/entity.type.ts';
import { Money, moneyOf } from '../money/money.type.ts';
import { FundingSource } from './funding-source.type.ts';
import { FundingStatus } from './funding-status.ts';

export const FundingSourceConnection = plainConnectionType('FundingSource', () => FundingSource, 'funding sources');

/** What the relationship between the funded and the fund carries, as both its edges publish it. */
export function fundingEdge({ amount, currency, year, share, status }: Properties) {
  return { amount: moneyOf(amount, currency, year), share, status };
}

const AMOUNT = { nullable: true, description: 'How much; null where the sources do not say.' };
const SHARE = { nullable: true, description: 'Which part of the whole cost, from 0 to 1.' };
const STATUS = { description: 'Whether the money was sought, granted or refused.' };

@ObjectType({ description: 'A funding source, and what it gives.', simpleResolvers: true })
export class FundingEdge extends edgeType(() => FundingSource) {
  @Field(() => Money, AMOUNT)
  amount!: Money | null;

  @Field(() => Float, SHARE)
  share!: number | null;

  @Field(() => FundingStatus, STATUS)
  status!: FundingStatusValue;
}

export const FundingConnection = connectionType(
  'Funding',
  () => FundingSource,
  FundingEdge,
  'A page of the funding sources of something.',
);

@ObjectType({ description: 'Something that a funding source pays for, and with how much.', simpleResolvers: true })
export class FundedEdge extends edgeType(() => Entity) {
  @Field(() => Money, AMOUNT)
  amount!: Money | null;

  @Field(() => Float, SHARE)
  share!: number | null;

  @Field(() => FundingStatus, STATUS)
  status!: FundingStatusValue;
}

export const FundedConnection = connectionType(
  'Funded',
  () => Entity,
  FundedEdge,
  'A page of what a funding source pays for: practices, programmes, outcomes.',
);
