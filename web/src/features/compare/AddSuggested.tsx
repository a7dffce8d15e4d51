import { useQuery } from 'urql';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { AlikeToAddDocument, ShortlistedNamesDocument } from '../../gql/compare.ts';
import type { EntityRefFragment } from '../../gql/components.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { useShortlist } from '../../lib/shortlist.ts';
import classes from './AddPractice.module.css';
import { useAdding } from './use-adding.ts';

interface Props {
  /** What is compared already. */
  readonly ids: readonly string[];
}

/** What the reader kept and does not compare yet. */
export function AddFromShortlist({ ids }: Props) {
  const t = useMessages();
  const wanted = useShortlist().filter((id) => !ids.includes(id));
  const [{ data }] = useQuery({
    query: ShortlistedNamesDocument,
    variables: { ids: wanted, language: useContentLanguage() },
    pause: wanted.length === 0,
  });
  if (wanted.length === 0) return null;
  const practices = (data?.nodes ?? []).filter((node) => node?.__typename === 'Practice');
  const left = practices.filter(({ id }) => wanted.includes(id));
  return <Suggested title={t('compare.fromShortlist')} practices={left} />;
}

/** What is most like the first of those compared. */
export function AddSimilar({ id, ids }: Props & { readonly id: string }) {
  const t = useMessages();
  const [{ data }] = useQuery({ query: AlikeToAddDocument, variables: { id, language: useContentLanguage() } });
  const alike = (data?.practice?.similar.edges ?? []).map(({ node }) => node);
  return <Suggested title={t('compare.alike')} practices={alike.filter((practice) => !ids.includes(practice.id))} />;
}

function Suggested({ title, practices }: { readonly title: string; readonly practices: readonly EntityRefFragment[] }) {
  const t = useMessages();
  const add = useAdding();
  if (practices.length === 0) return null;
  return (
    <div className={classes.suggested}>
      <h3>{title}</h3>
      <ul>
        {practices.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => add(id)} aria-label={t('compare.addNamed', { name: name.value })}>
              <span aria-hidden="true">+</span> <TranslatedText text={name} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
