import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { EveryCityDocument } from '../gql/components.ts';
import { useContentLanguage } from '../lib/content-language.ts';
import { CitiesByCountry } from './CitiesByCountry.tsx';
import { PageState } from './PageState.tsx';
import { Skeleton } from './Skeleton.tsx';

const MAP_HEIGHT = '480px';

/** All cities in which something was tried: the first hundred at once, the others as they come. */
export function EveryCity({ folded }: { readonly folded?: boolean }) {
  const language = useContentLanguage();
  // A place in the order of one language is none in the order of another.
  return <EveryCityIn key={language} language={language} folded={folded} />;
}

function EveryCityIn({ language, folded }: { readonly language: string; readonly folded: boolean | undefined }) {
  const [after, setAfter] = useState<string | null>(null);
  const query = useQuery({ query: EveryCityDocument, variables: { language, after } });
  const [{ data, fetching }] = query;
  // The cache joins the pages, so that the last one brings all before it.
  const next = fetching ? null : data?.cities.pageInfo.hasNextPage && data.cities.pageInfo.endCursor;
  useEffect(() => {
    if (next) setAfter(next);
  }, [next]);
  return (
    <PageState query={query} of={(all) => all.cities.nodes} skeleton={<Skeleton height={MAP_HEIGHT} />}>
      {(cities) => <CitiesByCountry cities={cities} folded={folded} />}
    </PageState>
  );
}
