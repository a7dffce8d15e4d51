import { useMessages } from '../../lib/messages.ts';
import type { SearchFilterName } from '../../lib/search-filter.ts';
import classes from './FacetSearch.module.css';

interface Props {
  readonly name: SearchFilterName;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How many values what was typed finds; null while nothing is typed. */
  readonly found: number | null;
}

/** Finds the values of a long facet by what is typed, in any language. */
export function FacetSearch({ name, text, onText, found }: Props) {
  const t = useMessages();
  const label = t('facet.find', { facet: t(`filter.${name}`) });
  return (
    <div className={classes.find}>
      <input
        type="search"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        aria-label={label}
        placeholder={label}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
      />
      <output className={found === 0 ? undefined : 'visually-hidden'}>
        {found === null ? null : t('facet.foundValues', { count: found })}
      </output>
    </div>
  );
}
