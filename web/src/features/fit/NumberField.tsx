import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import classes from './FitQuestions.module.css';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

const TYPING_PAUSE = 350;

/** A whole number above zero, or none; taken over once the reader pauses. */
export function NumberField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value?.toString() ?? '');
  const take = useDebouncedCallback((text: string) => onChange(text === '' ? undefined : Number(text)), TYPING_PAUSE);
  // What was remembered, sent or cleared comes from outside.
  useEffect(() => setTyped(value?.toString() ?? ''), [value]);
  return (
    <label className={classes.field}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        step={1}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          take(event.currentTarget.value);
        }}
      />
    </label>
  );
}
