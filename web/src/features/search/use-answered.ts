import { useState } from 'react';
import type { SearchState } from '../../lib/search-state.ts';

/** The question that the results on the page answer: while the next is being looked for, the one before. */
export function useAnswered(search: SearchState, fetching: boolean): SearchState {
  const [answered, setAnswered] = useState(search);
  if (fetching) return answered;
  if (answered !== search) setAnswered(search);
  return search;
}
