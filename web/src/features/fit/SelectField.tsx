import type { ReactNode } from 'react';
import classes from './FitQuestions.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One of a list, below what it is called. */
export function SelectField({ label, value, onChange, children }: Props) {
  return (
    <label className={classes.field}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
