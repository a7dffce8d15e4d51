import { plainConnectionType } from '../connection-types.ts';
import { Outcome } from './outcome.type.ts';

export const OutcomeConnection = plainConnectionType('Outcome', () => Outcome, 'outcomes');
