import { useNavigate } from '@tanstack/react-router';
import { MOST_COMPARED, parsePracticeIds } from '../../lib/practice-ids.ts';

/** Puts a practice beside those that are compared. */
export function useAdding(): (id: string) => void {
  const navigate = useNavigate({ from: '/compare' });
  return (id) =>
    navigate({ search: ({ ids = [] }) => parsePracticeIds([...ids, id], MOST_COMPARED), resetScroll: false });
}
