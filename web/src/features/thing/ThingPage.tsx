import { Navigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { DetailPage } from '../../components/DetailPage.tsx';
import { ThingDocument, type ThingQuery } from '../../gql/thing.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { kindOfId, linkTo } from '../../lib/links.ts';
import { SourcePage } from './SourcePage.tsx';
import { ThingDetails } from './ThingDetails.tsx';

/** The general page, for everything that has none of its own; what has one is shown there. */
export function ThingPage() {
  const { id = '' } = useParams({ strict: false });
  const link = linkTo({ id });
  return link.to === '/things/$id' ? <Thing id={id} /> : <Navigate {...link} replace />;
}

function Thing({ id }: { readonly id: string }) {
  const query = useQuery({ query: ThingDocument, variables: { id, language: useContentLanguage() } });
  if (kindOfId(id) === 'source') return <SourcePage query={query} />;
  return (
    <DetailPage query={query} of={entityOf}>
      {(thing) => <ThingDetails thing={thing} />}
    </DetailPage>
  );
}

/** A source is no entity: it is what entities cite. */
const entityOf = ({ node }: ThingQuery) => (node && 'citations' in node ? node : null);
