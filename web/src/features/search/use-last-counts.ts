import { useState } from 'react';
import { type Counts, NOTHING_COUNTED } from './facet.ts';

/** The counts of the search that was answered last: where the next cannot be, they name what it is narrowed by. */
export function useLastCounts(answer: Counts | undefined): Counts {
  const [last, setLast] = useState(NOTHING_COUNTED);
  if (answer && answer !== last) setLast(answer);
  return answer ?? last;
}
