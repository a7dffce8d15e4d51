import { useId } from 'react';
import type { EntityRefFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './EntitySearch.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props<Found extends EntityRefFragment> {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly results: readonly Found[];
  /** The search is over; with no results, nothing matched. */
  readonly nothing: boolean;
  /** What to do where it is not among the results. */
  readonly hint?: string;
  readonly onChoose: (found: Found) => void;
}

/** Finds one thing by its name: a field, and below it what matches, each a button. */
export function EntitySearch<Found extends EntityRefFragment>(props: Props<Found>) {
  const { label, text, onText, results, nothing, hint, onChoose } = props;
  const t = useMessages();
  const id = useId();
  return (
    <div className={classes.search}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        aria-describedby={hint && `${id}hint`}
        dir={text === '' ? undefined : 'auto'}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && results[0]) onChoose(results[0]);
        }}
      />
      <output className={results.length > 0 ? 'visually-hidden' : undefined}>
        {nothing || results.length > 0 ? t('find.found', { count: results.length }) : null}
      </output>
      {results.length > 0 && (
        <ul>
          {results.map((found) => (
            <li key={found.id}>
              <button type="button" onClick={() => onChoose(found)}>
                <TranslatedText text={found.name} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {hint && <p id={`${id}hint`}>{hint}</p>}
    </div>
  );
}
