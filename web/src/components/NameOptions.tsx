import type { ReactNode } from 'react';
import { useMessages } from '../lib/messages.ts';
import classes from './NameSearch.module.css';

export interface NameOption {
  readonly key: string;
  readonly name: ReactNode;
  /** What tells it from others of the name. */
  readonly detail?: string;
  readonly choose: () => void;
}

/** What one search found. */
export interface NameGroup {
  /** What they have in common; without it, they stand there by themselves. */
  readonly label?: string;
  readonly options: readonly NameOption[];
  /** They answer the text as it is now. */
  readonly settled: boolean;
}

interface Props {
  readonly id: string;
  readonly groups: readonly NameGroup[];
  /** Which one the keyboard is at, counted through all groups; -1: none. */
  readonly at: number;
  readonly onPoint: (position: number) => void;
  readonly onChoose: (chosen: NameOption) => void;
}

/** The list below the field; the keyboard stays in the field, which tells through aria-activedescendant where it is. */
export function NameOptions({ id, groups, at, onPoint, onChoose }: Props) {
  const t = useMessages();
  const filled = groups.filter(({ options }) => options.length > 0);
  let next = 0;
  return (
    <div role="listbox" id={id} aria-label={t('suggest.label')} hidden={filled.length === 0} className={classes.list}>
      {filled.map((group) => {
        const first = next;
        next += group.options.length;
        const options = group.options.map((option, index) => {
          const position = first + index;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself listens to the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
            <div
              key={option.key}
              id={`${id}-${position}`}
              role="option"
              aria-selected={position === at}
              ref={position === at ? intoView : undefined}
              className={classes.option}
              onPointerMove={() => position !== at && onPoint(position)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <span>{option.name}</span>
              {option.detail !== undefined && <span className={classes.detail}> {option.detail}</span>}
            </div>
          );
        });
        if (group.label === undefined) return options;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
          <div key={group.label} role="group" aria-label={group.label}>
            <p aria-hidden="true">{group.label}</p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });
