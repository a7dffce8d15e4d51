import { useQuery } from 'urql';
import { ConceptDetails } from '../../components/ConceptDetails.tsx';
import { DetailPage } from '../../components/DetailPage.tsx';
import { ThemePageDocument } from '../../gql/theme.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { usePageId } from '../../lib/page-id.ts';

/** One theme: up and down its tree, and all that is about it or anything narrower. */
export function ThemePage() {
  const id = usePageId('theme');
  const query = useQuery({ query: ThemePageDocument, variables: { id, language: useContentLanguage() } });
  return (
    <DetailPage query={query} of={(data) => data.theme}>
      {(theme) => <ConceptDetails concept={theme} />}
    </DetailPage>
  );
}
