import { type ReactNode, useId, useState } from 'react';
import type { FindingPartsFragment, FitFacet } from '../../gql/fit.ts';
import { type MessageId, useMessages } from '../../lib/messages.ts';
import { FindingSentence } from './FindingSentence.tsx';
import classes from './FitCard.module.css';
import { useNarrow } from './use-narrow.ts';

type Findings = readonly FindingPartsFragment[];
type State = 'fits' | 'missing' | 'unknown' | 'warning';

interface Props {
  readonly state: State;
  readonly title: MessageId;
  readonly findings: Findings;
  /** What the closing words are about. */
  readonly besides?: readonly FitFacet[];
  /** What closes the list. */
  readonly children?: ReactNode;
}

/** What a reader has to see even where there is little room. */
const ALWAYS_OPEN: readonly State[] = ['warning', 'missing'];

/** One of the lists of a practice. On a phone the long ones are folded, and say only what they are about. */
export function FitFindings({ state, title, findings, besides = [], children }: Props) {
  const t = useMessages();
  const list = useId();
  const narrow = useNarrow();
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? (!narrow || ALWAYS_OPEN.includes(state));
  const about = [...findings.map(({ facet }) => facet), ...besides];
  if (about.length === 0) return null;
  const facets = [...new Set(about)].map((facet) => t(`fitFacet.${facet}`));
  return (
    <div className={classes.list} data-state={state}>
      <h4>
        <button type="button" aria-expanded={open} aria-controls={list} onClick={() => choose(!open)}>
          {t(title)} <span className={classes.count}>{about.length}</span>
        </button>
      </h4>
      {!open && <p className={classes.facets}>{facets.join('\u00a0· ')}</p>}
      <div id={list} className={classes.told} data-open={open}>
        {findings.length > 0 && (
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.facet} ${finding.text.value} ${finding.about?.id}`}>
                <FindingSentence finding={finding} />
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}
