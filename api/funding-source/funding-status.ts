import type { FundingStatus as FundingStatusValue } from '../../graph/vocabulary.ts';
import { enumType } from '../enum-type.ts';

export const FundingStatus = enumType<FundingStatusValue>('FundingStatus', 'How far a request for money has come.', {
  SOUGHT: 'Asked or hoped for; nobody says that it came.',
  GRANTED: 'Given or promised.',
  REFUSED: 'Turned down.',
});
