import { useNavigate } from '@tanstack/react-router';
import { type FocusEvent, type FormEvent, useId } from 'react';
import { linkTo } from '../lib/links.ts';
import { useMessages } from '../lib/messages.ts';
import { rememberSearch } from '../lib/recent-searches.ts';
import classes from './SearchField.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { hasLeft, keysOf, useCombobox } from './use-combobox.ts';
import { type Suggested, useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Enter, or a text that was chosen among the suggestions. */
  readonly onSearch: (text: string) => void;
  /** The reader is done with the field. */
  readonly onLeave?: () => void;
  /** In the header, or as the first thing of a page. */
  readonly place: 'header' | 'page';
}

/** A field to search in that suggests how to go on: a combobox, with the keys of the ARIA pattern. */
export function SearchField({ text, onText, onSearch, onLeave, place }: Props) {
  const t = useMessages();
  const id = useId();
  const navigate = useNavigate();
  const combobox = useCombobox();
  const { open, at, close, setAt, show } = combobox;
  const suggested = useSuggestions(text, open);
  const shown = open && suggested.length > 0;
  const choose = (chosen: Suggested) => {
    close();
    rememberSearch(chosen.text);
    if (chosen.node) navigate(linkTo(chosen.node));
    else onSearch(chosen.text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close();
    rememberSearch(text);
    onSearch(text.trim());
  };
  const onBlur = (event: FocusEvent) => {
    if (!hasLeft(event)) return;
    close();
    onLeave?.();
  };
  return (
    <search className={classes.search} data-place={place} onBlur={onBlur}>
      <form onSubmit={submit} className={classes.form}>
        <input
          type="search"
          role="combobox"
          name="q"
          value={text}
          maxLength={500}
          onChange={(event) => {
            show();
            setAt(-1);
            onText(event.currentTarget.value);
          }}
          onClick={show}
          onKeyDown={keysOf(combobox, suggested, choose)}
          aria-label={t('search.label')}
          aria-expanded={shown}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${id}list-${at}` : undefined}
          placeholder={t(place === 'page' ? 'search.placeholder' : 'search.title')}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          dir={text === '' ? undefined : 'auto'}
        />
        <button type="submit" aria-label={t('search.submit')}>
          <Lens />
        </button>
      </form>
      <SuggestionList id={`${id}list`} suggested={suggested} shown={shown} at={at} onChoose={choose} onPoint={setAt} />
    </search>
  );
}

const Lens = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
