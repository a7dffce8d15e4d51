import type { TextPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { Checkbox } from './Checkbox.tsx';
import classes from './FilterGroup.module.css';
import { TranslatedText } from './TranslatedText.tsx';

export interface FilterChoice {
  readonly value: string;
  readonly label: TextPartsFragment | string;
  /** How many results it would leave; not given: not known. */
  readonly count?: number;
}

interface Props {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** Unfolded from the start. */
  readonly open?: boolean;
}

/** One thing to filter by, folded away until it is wanted or in use. */
export function FilterGroup({ label, choices, chosen, onToggle, open = false }: Props) {
  const t = useMessages();
  if (choices.length === 0) return null;
  return (
    <details className={classes.group} open={open || chosen.length > 0}>
      <summary>
        {label}
        {chosen.length > 0 && <span className={classes.chosen}>{t('filter.chosen', { count: chosen.length })}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={() => onToggle(choice.value)}
            label={<ChoiceLabel choice={choice} />}
          />
        ))}
      </fieldset>
    </details>
  );
}

function ChoiceLabel({ choice: { label, count } }: { readonly choice: FilterChoice }) {
  return (
    <>
      {typeof label === 'string' ? label : <TranslatedText text={label} />}
      {count !== undefined && <span className={classes.count}> {count}</span>}
    </>
  );
}
