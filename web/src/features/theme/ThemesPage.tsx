import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { ConceptChips } from '../../components/ConceptChips.tsx';
import { ListedCard } from '../../components/ListedCard.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ThemesDocument } from '../../gql/theme.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './ThemesPage.module.css';

/** The broadest themes, each with its narrower ones. */
export function ThemesPage() {
  const t = useMessages();
  const query = useQuery({ query: ThemesDocument, variables: { language: useContentLanguage() } });
  return (
    <ListPage title={t('themes.title')} lead={t('themes.lead')} list={t('themes.list')}>
      <PageState query={query} of={(data) => data.themes.nodes} skeleton={<CardGridSkeleton />}>
        {(themes) => (
          <CardGrid>
            {themes.map((theme) => (
              <ListedCard key={theme.id} entity={theme}>
                <p>{t('count.practices', { count: theme.practices.totalCount })}</p>
                <div className={classes.narrower}>
                  <ConceptChips concepts={theme.narrower} />
                </div>
              </ListedCard>
            ))}
          </CardGrid>
        )}
      </PageState>
    </ListPage>
  );
}
