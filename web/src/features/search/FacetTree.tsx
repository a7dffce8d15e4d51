import { useState } from 'react';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useMessages } from '../../lib/messages.ts';
import { FacetLabel } from './FacetLabel.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import classes from './FacetTree.module.css';
import type { FacetValue, FacetValues } from './facet.ts';
import type { FacetProps } from './facet-props.ts';
import { SetName } from './SetName.tsx';
import { useFacetValues } from './use-facet-values.ts';

/** Values shown before the rest is asked for. */
const FIRST = 8;

/** The values of a facet, each below the one that it is a case of: a count there includes what lies below. */
export function FacetTree(facet: FacetProps) {
  const t = useMessages();
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const { values, searching } = useFacetValues(facet, all, typed);
  const known = new Set(values.map(({ value }) => value));
  const tops = values.filter(({ parent }) => searching || parent == null || !known.has(parent));
  const shown = tops.filter((top, position) => all || searching || position < FIRST || holdsChosen(top, facet));
  return (
    <>
      {facet.count > FIRST && (
        <FacetSearch name={facet.name} text={typed} onText={setTyped} found={searching ? shown.length : null} />
      )}
      <Branches facet={{ ...facet, values: searching ? [] : values }} values={shown} />
      {!searching &&
        facet.chosen
          .filter((value) => !known.has(value))
          .map((value) => (
            <Checkbox
              key={value}
              checked
              onChange={() => facet.onToggle(value)}
              label={<SetName set={{ name: facet.name, value }} facets={[]} />}
            />
          ))}
      {!searching && (all || shown.length < tops.length || values.length < facet.count) && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facet.fewer') : t('facet.all', { count: facet.count })}
        </button>
      )}
    </>
  );
}

const narrower = ({ values }: FacetProps, { value }: FacetValue): FacetValues =>
  values.filter(({ parent }) => parent === value);

const holdsChosen = (value: FacetValue, facet: FacetProps): boolean =>
  facet.chosen.includes(value.value) || narrower(facet, value).some((below) => holdsChosen(below, facet));

function Branches({ facet, values }: { readonly facet: FacetProps; readonly values: FacetValues }) {
  return (
    <ul className={classes.tree}>
      {values.map((value) => (
        <Branch key={value.value} facet={facet} value={value} />
      ))}
    </ul>
  );
}

function Branch({ facet, value }: { readonly facet: FacetProps; readonly value: FacetValue }) {
  const t = useMessages();
  const below = narrower(facet, value);
  const inUse = below.some((one) => holdsChosen(one, facet));
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || inUse;
  return (
    <li>
      <div className={classes.row}>
        <Checkbox
          checked={facet.chosen.includes(value.value)}
          onChange={() => facet.onToggle(value.value)}
          label={<FacetLabel name={facet.name} value={value} />}
        />
        {below.length > 0 && (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={open}
            aria-label={t('facet.narrower', { name: value.label.value })}
            onClick={() => setUnfolded(!open)}
          />
        )}
      </div>
      {open && below.length > 0 && <Branches facet={facet} values={below} />}
    </li>
  );
}
