import { UNDERTAKING_KINDS } from '../kinds.ts';
import { neighboursAlong } from './neighbours.ts';

/** The relationship carries the weight. */
export const indicatorsOfIndices = neighboursAlong({ from: 'Index', along: 'WEIGHS', to: ['Indicator'] });
export const definersOfIndices = neighboursAlong({ from: 'Index', along: '-DEFINES', to: UNDERTAKING_KINDS });
