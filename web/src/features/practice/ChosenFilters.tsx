import { Link } from '@tanstack/react-router';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { useMessages } from '../../lib/messages.ts';
import { type ChosenFilters as Chosen, FILTER_NAMES, withToggled } from '../../lib/practice-filter.ts';
import classes from './ChosenFilters.module.css';
import { useFilterChoices } from './filter-choices.ts';

/** What the list is narrowed by, each with a way to take it off again. */
export function ChosenFilters({ chosen }: { readonly chosen: Chosen }) {
  const t = useMessages();
  const choices = useFilterChoices();
  const set = FILTER_NAMES.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value })));
  if (set.length === 0) return null;
  return (
    <ul className={classes.chosen}>
      {set.map(({ name, value }) => {
        const label = choices[name].find((choice) => choice.value === value)?.label ?? value;
        const words = typeof label === 'string' ? label : label.value;
        return (
          <li key={`${name} ${value}`}>
            <Link
              to="/practices"
              search={(search) => ({ ...withToggled(search, name, value), pages: undefined })}
              resetScroll={false}
              aria-label={t('practices.remove', { name: words })}
            >
              {typeof label === 'string' ? label : <TranslatedText text={label} />}
              <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
      <li>
        <Link to="/practices" className={classes.clear}>
          {t('practices.clear')}
        </Link>
      </li>
    </ul>
  );
}
