import { useId } from 'react';
import { useMessages } from '../../lib/messages.ts';
import { BandRange } from './BandRange.tsx';
import classes from './FacetBands.module.css';
import { FacetLabel } from './FacetLabel.tsx';
import { ownWords } from './facet.ts';
import type { FacetProps } from './facet-props.ts';

/** Values of which one can be set: bands of numbers, or a range over several of them; yes or no. */
export function FacetBands(facet: FacetProps) {
  const {
    name,
    values,
    chosen: [chosen],
    onToggle,
  } = facet;
  const t = useMessages();
  const group = useId();
  const counted = values.some(({ value }) => value === chosen);
  return (
    <div className={classes.bands}>
      <label>
        <input
          type="radio"
          name={group}
          checked={chosen === undefined}
          onChange={() => chosen !== undefined && onToggle(chosen)}
        />
        {t('facet.any')}
      </label>
      {values.map((value) => (
        <label key={value.value}>
          <input type="radio" name={group} checked={value.value === chosen} onChange={() => onToggle(value.value)} />
          <span>
            <FacetLabel name={name} value={value} />
          </span>
        </label>
      ))}
      {chosen !== undefined && !counted && (
        <label>
          <input type="radio" name={group} checked readOnly />
          {ownWords(name, chosen, t) ?? chosen}
        </label>
      )}
      {name !== 'outcomes' && <BandRange {...facet} />}
    </div>
  );
}
