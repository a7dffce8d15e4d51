import { useQuery } from 'urql';
import { Facts } from '../../components/Facts.tsx';
import { ListPage } from '../../components/ListPage.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { PageState } from '../../components/PageState.tsx';
import { Section } from '../../components/Section.tsx';
import { AboutDocument, type AboutQuery } from '../../gql/about.ts';
import { interfaceLocale, useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';

type About = AboutQuery['about'];

/** What this is, what it holds, under which licence, and how to cite it. */
export function AboutPage() {
  const t = useMessages();
  const query = useQuery({ query: AboutDocument });
  return (
    <ListPage title={t('about.title')} lead={t('about.lead')}>
      <PageState query={query} of={(data) => data.about} skeleton={<PageSkeleton />}>
        {(about) => (
          <>
            <Holdings about={about} />
            <Reuse about={about} />
            <Section title={t('about.api')} lead={t('about.apiLead')}>
              {about.explorer && (
                <p>
                  <a href="/explore">{t('nav.explore')}</a>
                </p>
              )}
            </Section>
            <Engines about={about} />
          </>
        )}
      </PageState>
    </ListPage>
  );
}

function Holdings({ about }: { readonly about: About }) {
  const t = useMessages();
  const held = about.counts.filter(({ count }) => count > 0);
  return (
    <Section title={t('about.holds')}>
      <Facts facts={held.map(({ kind, count }) => ({ term: t(`kinds.${kind}`), value: inWords(count) }))} />
    </Section>
  );
}

function Reuse({ about }: { readonly about: About }) {
  const t = useMessages();
  return (
    <Section title={t('about.reuse')}>
      <Facts
        facts={[
          { term: t('about.licence'), value: t('about.terms') },
          { term: t('about.cite'), value: <InEnglish text={about.citation} /> },
        ]}
      />
    </Section>
  );
}

/** What the server says in English wherever it is read. */
const InEnglish = ({ text }: { readonly text: string }) => (
  <span lang="en" dir="ltr">
    {text}
  </span>
);

const ROLES = ['graph', 'search', 'similarity'] as const;
const isRole = (role: string): role is (typeof ROLES)[number] => ROLES.some((known) => known === role);

/** Those that run within the server have no name of their own. */
const BUILT_IN = ['embedded', 'in process'];

function State({ engine }: { readonly engine: About['engines'][number] }) {
  const t = useMessages();
  const { name, healthy, work } = engine;
  const told = healthy ? work && t(`engineWork.${work}`, engine) : t('about.away');
  return (
    <>
      {t(healthy ? 'about.healthy' : 'about.unhealthy')} (
      {BUILT_IN.includes(name) ? t('about.builtIn') : <InEnglish text={name} />})
      {told && (
        <>
          <br />
          {told}
        </>
      )}
    </>
  );
}

function Engines({ about }: { readonly about: About }) {
  const t = useMessages();
  const engines = about.engines.map((engine) => ({
    term: isRole(engine.role) ? t(`engine.${engine.role}`) : engine.role,
    value: <State engine={engine} />,
  }));
  return (
    <Section title={t('about.runs')}>
      <Facts
        facts={[
          { term: t('about.version'), value: about.version },
          {
            term: t('about.updated'),
            value:
              about.updatedAt && new Date(about.updatedAt).toLocaleDateString(interfaceLocale(), { dateStyle: 'long' }),
          },
          ...engines,
        ]}
      />
    </Section>
  );
}
