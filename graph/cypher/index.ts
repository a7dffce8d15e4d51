import { UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';

/** The relationship carries the weight. */
export const indicatorsOfIndices = neighboursAlong({ from: 'Index', along: 'WEIGHS', to: ['Indicator'] });
export const definersOfIndices = neighboursAlong({ from: 'Index', along: '-DEFINES', to: UNDERTAKING_KINDS });

export const INDEX_CONDITIONS = { ids: oneOf('id', 'ids') } satisfies Conditions;
