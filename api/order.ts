import { Field, InputType } from 'type-graphql';
import { enumType } from './enum-type.ts';

export const OrderDirection = enumType<'ASC' | 'DESC'>('OrderDirection', 'Which way round a list is ordered.', {
  ASC: 'From A to Z, from the earliest to the latest, from the smallest to the largest.',
  DESC: 'From Z to A, from the latest to the earliest, from the largest to the smallest.',
});

export type OrderFieldValue = 'NAME' | 'PERIOD' | 'NEWEST' | 'POPULATION' | 'CREATED' | 'UPDATED';

/** An order as any list takes it. */
export interface Order {
  field: OrderFieldValue;
  direction: 'ASC' | 'DESC';
}

const FIELDS: Record<OrderFieldValue, string> = {
  NAME: 'By name, in the language asked for.',
  PERIOD: 'By when it began; what has no date comes last, whichever way round.',
  NEWEST: 'By when it began, and among those of one day, or of none, by when it came into Crosstown.',
  POPULATION: 'By the number of inhabitants; where it is not known, last, whichever way round.',
  CREATED: 'By when it came into Crosstown.',
  UPDATED: 'By when it was last changed in Crosstown.',
};

/** Declares the order of a list and the enum of what it can be ordered by: `PracticeOrder`, `PracticeOrderField`. */
export function orderType(noun: string, things: string, fields: readonly OrderFieldValue[]) {
  const descriptions = Object.fromEntries(fields.map((field) => [field, FIELDS[field]]));
  const OrderField = enumType(`${noun}OrderField`, `What ${things} can be ordered by.`, descriptions);

  @InputType(`${noun}Order`, { description: `How to order ${things}.` })
  class OrderOfNoun implements Order {
    @Field(() => OrderField, { description: 'What to order by.' })
    field!: OrderFieldValue;

    @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way round.' })
    direction!: 'ASC' | 'DESC';
  }
  return OrderOfNoun;
}

export const EntityOrder = orderType('Entity', 'things', ['NAME', 'CREATED', 'UPDATED']);
