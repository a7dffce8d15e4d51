import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readAddress, writeAddress } from '../../lib/address.ts';
import { recall, remember } from '../../lib/device-memory.ts';
import { type FitSearch, isAnswered, parseFitSearch } from '../../lib/fit-search.ts';

const STORED = 'crosstown-my-city';
const route = getRouteApi('/fit');

/**
 * The answers, which stand in the address, and the way to change them. What the reader changes is remembered on the
 * device; an address that somebody sent changes nothing there until then.
 */
export function useAnswers(): readonly [FitSearch, (change: (answers: FitSearch) => FitSearch) => void] {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const answers = parseFitSearch({ ...search });
  const answered = isAnswered(answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on coming here, not when all answers are taken back.
  useEffect(() => {
    const remembered = parseFitSearch(readAddress(recall(STORED)));
    if (!answered && isAnswered(remembered)) navigate({ search: remembered, replace: true });
  }, []);
  const change = (how: (answers: FitSearch) => FitSearch) => {
    // What fits other answers begins at its own first page.
    const { pages, ...changed } = parseFitSearch({ ...how(answers) });
    remember(STORED, writeAddress({ ...changed }));
    navigate({ search: changed, replace: true, resetScroll: false });
  };
  return [answers, change];
}

export type ChangeAnswers = ReturnType<typeof useAnswers>[1];

/** What every question is given. */
export interface QuestionProps {
  readonly answers: FitSearch;
  readonly change: ChangeAnswers;
}
