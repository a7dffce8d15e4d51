import { useQuery } from 'urql';
import { ConceptChips } from '../../components/ConceptChips.tsx';
import { MainThemesDocument, NearestThemesDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { beginningsOf } from './words-wanted.ts';

/** Themes whose words begin alike; where there are none, those that most practices are about. */
export function NearestThemes({ text }: { readonly text: string }) {
  const t = useMessages();
  const language = useContentLanguage();
  const [beginning = ''] = beginningsOf(text);
  const [{ data: near, fetching }] = useQuery({
    query: NearestThemesDocument,
    variables: { text: beginning, language },
    pause: beginning === '',
  });
  const alike = (near?.search.hits ?? []).map(({ node }) => node);
  const [{ data: main }] = useQuery({
    query: MainThemesDocument,
    variables: { language },
    pause: fetching || alike.length > 0,
  });
  const counted = main?.search.facets[0]?.values ?? [];
  const themes = alike.length > 0 ? alike : counted.map(({ value, label }) => ({ id: value, name: label }));
  if (themes.length === 0) return null;
  const heading = alike.length > 0 ? t('search.nearThemes') : t('search.someThemes');
  return (
    <>
      <p>{heading}</p>
      <ConceptChips concepts={themes} label={heading} />
    </>
  );
}
