import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CardGrid } from '../../components/CardGrid.tsx';
import { EveryCity } from '../../components/EveryCity.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { Section } from '../../components/Section.tsx';
import { HomeDocument } from '../../gql/home.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useMessages } from '../../lib/messages.ts';
import { fromManyPlaces } from './from-many-places.ts';
import { Hero } from './Hero.tsx';
import classes from './HomePage.module.css';
import { ThemeTiles } from './ThemeTiles.tsx';

const NEWEST_SHOWN = 6;

export function HomePage() {
  const t = useMessages();
  useDocumentTitle(t('app.tagline'));
  const query = useQuery({ query: HomeDocument, variables: { language: useContentLanguage() } });
  return (
    <>
      <Hero counts={query[0].data?.about.counts} />
      <PageState query={query} of={(data) => data} skeleton={<PageSkeleton />}>
        {({ themes, practices }) => (
          <div className="page">
            <Section title={t('home.map')} lead={t('home.mapLead')}>
              <EveryCity folded />
            </Section>
            <Section title={t('home.themes')}>
              <ThemeTiles themes={themes.nodes} />
              <p>
                <Link to="/themes">{t('home.allThemes')}</Link>
              </p>
            </Section>
            <Section title={t('home.newest')}>
              <div className={classes.newest}>
                <CardGrid>
                  {fromManyPlaces(practices.nodes, NEWEST_SHOWN).map((practice) => (
                    <PracticeCard key={practice.id} practice={practice} />
                  ))}
                </CardGrid>
              </div>
              <p>
                <Link to="/practices">{t('home.allPractices', { count: practices.totalCount })}</Link>
              </p>
            </Section>
          </div>
        )}
      </PageState>
    </>
  );
}
