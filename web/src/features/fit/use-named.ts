import { useQuery } from 'urql';
import { AskedForDocument } from '../../gql/fit.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { isCountryOfTheWorld } from '../../lib/countries.ts';
import { type FitSearch, idsNamed, withKnownAlone } from '../../lib/fit-search.ts';

/**
 * Looks up what the answers name: the things that there are, undefined where that cannot be told. While others are
 * fetched, they belong to the answers before.
 */
export function useNamed(answers: FitSearch) {
  const ids = idsNamed(answers);
  const pause = ids.length === 0;
  const language = useContentLanguage();
  const [{ data, fetching }] = useQuery({ query: AskedForDocument, variables: { ids, language }, pause });
  if (pause) return { things: [], fetching: false };
  const things = data?.nodes.filter((node) => node !== null && node.__typename !== 'Source');
  return { things, fetching };
}

interface Known {
  /** The answers without what an old or mistyped address names and nobody knows. */
  readonly known: FitSearch;
  /** How many things were left out. */
  readonly leftOut: number;
  /** False while it is being looked up: nothing is left out until then. */
  readonly sure: boolean;
}

/** What practices can be held against: of a thing that the network does not know, it can say nothing. */
export function useKnown(answers: FitSearch): Known {
  const { things, fetching } = useNamed(answers);
  if (fetching || !things) return { known: answers, leftOut: 0, sure: !fetching };
  const there = new Set(things.map(({ id }) => id));
  const known = withKnownAlone(answers, (id) => there.has(id) || isCountryOfTheWorld(id));
  return { known, leftOut: idsNamed(answers).length - idsNamed(known).length, sure: true };
}
