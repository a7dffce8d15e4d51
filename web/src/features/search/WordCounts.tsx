import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { SearchCountDocument } from '../../gql/search.ts';
import { useContentLanguage } from '../../lib/content-language.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './WordCounts.module.css';
import { wordsWanted } from './words-wanted.ts';

/** Of each word of a search, how much there is with it alone: it shows which one cost everything. */
export function WordCounts({ text }: { readonly text: string }) {
  const words = wordsWanted(text);
  if (words.length < 2) return null;
  return (
    <ul className={classes.words}>
      {words.map((word) => (
        <WordCount key={word} word={word} />
      ))}
    </ul>
  );
}

function WordCount({ word }: { readonly word: string }) {
  const t = useMessages();
  const variables = { text: word, language: useContentLanguage() };
  const [{ data }] = useQuery({ query: SearchCountDocument, variables });
  if (!data) return <li aria-busy="true">{word}</li>;
  const { totalCount } = data.search;
  return (
    <li data-nothing={totalCount === 0}>
      {totalCount === 0 ? (
        <bdi>{word}</bdi>
      ) : (
        <Link to="/search" search={{ q: word }}>
          <bdi>{word}</bdi>
        </Link>
      )}{' '}
      <span>{t('search.withWord', { count: totalCount })}</span>
    </li>
  );
}
