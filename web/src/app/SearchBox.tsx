import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useMessages } from '../lib/messages.ts';
import classes from './SearchBox.module.css';

/** Searches the whole network from any page. */
export function SearchBox() {
  const t = useMessages();
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('q')?.toString().trim();
    navigate({ to: '/search', search: text ? { q: text } : {} });
  };
  return (
    <search className={classes.search}>
      <form onSubmit={search} className={classes.form}>
        <input
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
        />
        <button type="submit" aria-label={t('search.submit')}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </form>
    </search>
  );
}
