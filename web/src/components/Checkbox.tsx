import type { ReactNode } from 'react';
import classes from './Checkbox.module.css';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  /** For those who hear the box and do not see what it stands on. */
  readonly name?: string;
  readonly disabled?: boolean;
}

/** The device's own box, with its words to click on. */
export function Checkbox({ checked, onChange, label, name, disabled }: Props) {
  return (
    <label className={classes.checkbox}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={name}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
