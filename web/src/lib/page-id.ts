import { useParams } from '@tanstack/react-router';
import { type IdPrefix, idOf } from './links.ts';

/** The id of the thing that the page is about, by its kind and the slug in the address. */
export function usePageId(kind: IdPrefix): string {
  const { slug = '' } = useParams({ strict: false });
  return idOf(kind, slug);
}
