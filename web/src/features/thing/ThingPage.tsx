import { useQuery } from 'urql';
import { Citations } from '../../components/Citations.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ThingDocument } from '../../gql/thing.ts';
import { useContentLanguage } from '../../lib/content-language.ts';

/** The general page, for everything that has none of its own. */
export function ThingPage({ id }: { readonly id: string }) {
  const query = useQuery({ query: ThingDocument, variables: { id, language: useContentLanguage() } });
  return (
    <PageState query={query} of={(data) => data.node} skeleton={<PageSkeleton />}>
      {(thing) => (
        <div className="page">
          {'title' in thing && <PageHeading id={thing.id} name={thing.title} />}
          {'name' in thing && <PageHeading id={thing.id} name={thing.name} summary={thing.summary} />}
          {'citations' in thing && <Citations citations={thing.citations} />}
        </div>
      )}
    </PageState>
  );
}
