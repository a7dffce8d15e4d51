import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { type EntityRefFragment, SuggestionsDocument } from '../gql/components.ts';
import { useContentLanguage } from '../lib/content-language.ts';
import { useRecentSearches } from '../lib/recent-searches.ts';

/** A way to go on: to search for a text, or straight to a thing. */
export interface Suggested {
  readonly text: string;
  /** Null where there is only the text. */
  readonly node: EntityRefFragment | null;
  readonly origin: 'recent' | 'words' | 'thing';
}

/** Milliseconds of quiet after a key. */
const PAUSE = 120;
const MOST_RECENT_BESIDE_OTHERS = 2;

/** How what is being typed could go on: as it did before on this device, and as the network knows. */
export function useSuggestions(text: string, wanted: boolean): readonly Suggested[] {
  const language = useContentLanguage();
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, PAUSE);
  const recent = useRecentSearches().map((search): Suggested => ({ text: search, node: null, origin: 'recent' }));
  const pause = !wanted || asked === '';
  const [{ data }] = useQuery({ query: SuggestionsDocument, variables: { text: asked, language }, pause });
  if (typed === '') return recent;
  const begun = typed.toLocaleLowerCase();
  const before = recent.filter((search) => {
    const known = search.text.toLocaleLowerCase();
    return known.startsWith(begun) && known !== begun;
  });
  const found = pause ? [] : (data?.suggest ?? []);
  return [
    ...before.slice(0, MOST_RECENT_BESIDE_OTHERS),
    ...found.map((one): Suggested => ({ ...one, node: one.node ?? null, origin: one.node ? 'thing' : 'words' })),
  ];
}
