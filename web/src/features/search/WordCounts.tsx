import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { WordCountsDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './WordCounts.module.css';

/** Of each word of a search, how much there is with it alone: it shows which one cost everything. */
export function WordCounts({ text }: { readonly text: string }) {
  const t = useMessages();
  const [{ data }] = useQuery({ query: WordCountsDocument, variables: { text, language: useContentLanguage() } });
  const words = data?.search.wordCounts ?? [];
  if (words.length < 2) return null;
  return (
    <ul className={classes.words}>
      {words.map(({ word, count }) => (
        <li key={word} data-nothing={count === 0}>
          {count === 0 ? (
            <bdi>{word}</bdi>
          ) : (
            <Link to="/search" search={{ q: word }}>
              <bdi>{word}</bdi>
            </Link>
          )}{' '}
          <span>{t('search.withWord', { count })}</span>
        </li>
      ))}
    </ul>
  );
}
