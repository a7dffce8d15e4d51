import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { NameSearch } from '../../components/NameSearch.tsx';
import { Section } from '../../components/Section.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { PracticesToAddDocument } from '../../gql/compare.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import { MOST_COMPARED } from '../../lib/practice-ids.ts';
import classes from './AddPractice.module.css';
import { AddFromShortlist, AddSimilar } from './AddSuggested.tsx';
import { useAdding } from './use-adding.ts';

const TYPING_PAUSE = 200;

/** Ways to put one more practice beside the others: by its name, from the shortlist, or because it is alike. */
export function AddPractice({ ids }: { readonly ids: readonly string[] }) {
  const t = useMessages();
  if (ids.length >= MOST_COMPARED) return <p className={classes.full}>{t('compare.full', { most: MOST_COMPARED })}</p>;
  return (
    <div className={classes.add}>
      <Section title={t('compare.add')} id="add">
        <Search ids={ids} />
        <AddFromShortlist ids={ids} />
        {ids[0] !== undefined && <AddSimilar id={ids[0]} ids={ids} />}
      </Section>
    </div>
  );
}

function Search({ ids }: { readonly ids: readonly string[] }) {
  const t = useMessages();
  const add = useAdding();
  const [text, setText] = useState('');
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, TYPING_PAUSE);
  const pause = typed === '' || asked === '';
  const [{ data, fetching, stale }] = useQuery({
    query: PracticesToAddDocument,
    variables: { text: asked, language: useContentLanguage() },
    pause,
  });
  const found = pause ? [] : (data?.search.hits ?? []).map(({ node }) => node);
  const options = found
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, name }) => ({
      key: id,
      name: <TranslatedText text={name} />,
      choose: () => {
        setText('');
        add(id);
      },
    }));
  const settled = typed === '' || (asked === typed && !fetching && !stale);
  return <NameSearch label={t('compare.search')} text={text} onText={setText} groups={[{ options, settled }]} />;
}
