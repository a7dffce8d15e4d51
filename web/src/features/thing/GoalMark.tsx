import type { ReactNode } from 'react';
import { colourOfGoal } from '../../lib/goal-colours.ts';
import classes from './GoalMark.module.css';

interface Props {
  /** "10" for a goal, "10.2" for a target. */
  readonly code: string;
  /** The goal that a target belongs to. */
  readonly children?: ReactNode;
}

/** The goal's number beside its colour: by number first, since two of the colours look alike to many. */
export function GoalMark({ code, children }: Props) {
  return (
    <p className={classes.goal} style={{ borderInlineStartColor: colourOfGoal(code) }}>
      <span className={classes.code}>{code}</span>
      {children}
    </p>
  );
}
