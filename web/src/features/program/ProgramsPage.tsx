import { useQuery } from 'urql';
import { CardGrid, CardGridSkeleton } from '../../components/CardGrid.tsx';
import { ListedCard } from '../../components/ListedCard.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { PageState } from '../../components/PageState.tsx';
import { ProgramsDocument, type ProgramsQuery } from '../../gql/program.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { periodInWords } from '../../lib/dates.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';

/** All visions, programmes, processes, networks and projects. */
export function ProgramsPage() {
  const t = useMessages();
  const query = useQuery({ query: ProgramsDocument, variables: { language: useContentLanguage() } });
  return (
    <ListPage title={t('programmes.title')} lead={t('programmes.lead')} list={t('programmes.list')}>
      <PageState query={query} of={(data) => data.programs.nodes} skeleton={<CardGridSkeleton />}>
        {(programs) => (
          <CardGrid>
            {programs.map((program) => (
              <ListedCard key={program.id} entity={program} above={aboveName(program, t)}>
                <p>{t('count.practices', { count: program.practices.totalCount })}</p>
              </ListedCard>
            ))}
          </CardGrid>
        )}
      </PageState>
    </ListPage>
  );
}

function aboveName({ kind, period }: ProgramsQuery['programs']['nodes'][number], t: Translate): string {
  const words = t(`programKind.${kind}`);
  return period == null ? words : `${words} · ${periodInWords(period)}`;
}
