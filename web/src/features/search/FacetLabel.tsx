import { TranslatedText } from '../../components/TranslatedText.tsx';
import { colourOfGoal } from '../../lib/goal-colours.ts';
import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import type { SearchFilterName } from '../../lib/search-filter.ts';
import classes from './FacetLabel.module.css';
import { codeOfGoal, type FacetValue, ownWords } from './facet.ts';

/** A value's name, with the number and colour of a goal. */
export function ValueName({ name, value }: { readonly name: SearchFilterName; readonly value: FacetValue }) {
  const t = useMessages();
  const code = codeOfGoal(value.value);
  const own = ownWords(name, value.value, t);
  if (own !== null) return own;
  return (
    <>
      {code !== null && (
        <span className={classes.goal} style={{ borderColor: colourOfGoal(code) }}>
          {code}
        </span>
      )}
      <TranslatedText text={value.label} />
    </>
  );
}

/** A value's name, and how many results have it. */
export function FacetLabel({ name, value }: { readonly name: SearchFilterName; readonly value: FacetValue }) {
  return (
    <>
      <ValueName name={name} value={value} />{' '}
      <span className={classes.count} data-count>
        {inWords(value.count)}
      </span>
    </>
  );
}
