import type { Status as StatusValue } from '../graph/vocabulary.ts';
import { enumType } from './enum-type.ts';

export const Status = enumType<StatusValue>('Status', 'How far something has come.', {
  PLANNED: 'Decided, not begun.',
  RUNNING: 'Going on.',
  FINISHED: 'Came to its end as meant.',
  DISCONTINUED: 'Given up before its end, or not kept up.',
});
