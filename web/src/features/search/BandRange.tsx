import { useMessages } from '../../lib/messages.ts';
import { inWords } from '../../lib/numbers.ts';
import classes from './BandRange.module.css';
import { type Band, bandIn, boundsFrom, valueOfBand } from './band.ts';
import type { FacetProps } from './facet-props.ts';

/** From which bound to which it is wanted: several bands at once. */
export function BandRange({ name, values, chosen: [chosen], onToggle }: FacetProps) {
  const t = useMessages();
  const set = chosen === undefined ? undefined : bandIn(chosen);
  const { currency, lower, upper } = boundsFrom(
    values.map(({ value }) => value),
    chosen,
  );
  const [least = 0] = lower;
  const { from, to }: Band = set ?? { currency, from: least, to: null };
  const change = (wanted: Band) => {
    const value = valueOfBand(wanted);
    // From the least without an end is no narrowing: what is set is taken off.
    if (wanted.from <= least && wanted.to === null) chosen !== undefined && onToggle(chosen);
    else if (value !== chosen) onToggle(value);
  };
  if (lower.length < 2) return null;
  return (
    <div className={classes.range}>
      <label>
        <span>{t('band.from')}</span>
        <select
          value={from}
          onChange={({ currentTarget }) => {
            const wanted = Number(currentTarget.value);
            change({ currency, from: wanted, to: to !== null && to <= wanted ? null : to });
          }}
        >
          {lower.map((bound) => (
            <option key={bound} value={bound}>
              {inWords(bound)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('band.below')}</span>
        <select
          value={to ?? ''}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.value === '' ? null : Number(currentTarget.value);
            change({ currency, from: wanted !== null && wanted <= from ? least : from, to: wanted });
          }}
        >
          {upper.map((bound) => (
            <option key={bound} value={bound}>
              {inWords(bound)}
            </option>
          ))}
          <option value="">{t('band.noEnd')}</option>
        </select>
      </label>
      {name === 'cost' && currency !== '' && <span>{currency}</span>}
    </div>
  );
}
