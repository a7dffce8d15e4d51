import type { ReactNode } from 'react';
import classes from './GoalMark.module.css';

/** The United Nations' colours of the seventeen goals, in order. */
const COLOURS = [
  '#e5243b',
  '#dda63a',
  '#4c9f38',
  '#c5192d',
  '#ff3a21',
  '#26bde2',
  '#fcc30b',
  '#a21942',
  '#fd6925',
  '#dd1367',
  '#fd9d24',
  '#bf8b2e',
  '#3f7e44',
  '#0a97d9',
  '#56c02b',
  '#00689d',
  '#19486a',
];

interface Props {
  /** "10" for a goal, "10.2" for a target. */
  readonly code: string;
  /** The goal that a target belongs to. */
  readonly children?: ReactNode;
}

/** The goal's number beside its colour: by number first, since two of the colours look alike to many. */
export function GoalMark({ code, children }: Props) {
  const colour = COLOURS[Number(code.split('.')[0]) - 1];
  return (
    <p className={classes.goal} style={{ borderInlineStartColor: colour }}>
      <span className={classes.code}>{code}</span>
      {children}
    </p>
  );
}
