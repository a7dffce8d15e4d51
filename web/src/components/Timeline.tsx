import type { PhasePartsFragment } from '../gql/components.ts';
import { periodInWords } from '../lib/dates.ts';
import { useMessages } from '../lib/messages.ts';
import { PhaseDetails } from './PhaseDetails.tsx';
import { StatusMark } from './StatusMark.tsx';
import classes from './Timeline.module.css';
import { TranslatedText } from './TranslatedText.tsx';

/** The phases of a practice or programme as the stops of a line, in order. */
export function Timeline({ phases }: { readonly phases: readonly PhasePartsFragment[] }) {
  const ordered = [...phases].sort((one, other) => one.order - other.order);
  return (
    <ol className={classes.line}>
      {ordered.map((phase) => (
        <li key={phase.id} className={classes.stop} data-status={phase.status ?? undefined}>
          <Stop phase={phase} />
        </li>
      ))}
    </ol>
  );
}

function Stop({ phase }: { readonly phase: PhasePartsFragment }) {
  const t = useMessages();
  return (
    <article className={classes.phase} aria-labelledby={phase.id}>
      <p className={classes.when}>
        <span>{t('phase.number', { order: phase.order })}</span>
        {phase.period != null && <span>{periodInWords(phase.period)}</span>}
        {phase.status && <StatusMark status={phase.status} />}
      </p>
      <h3 id={phase.id}>
        <TranslatedText text={phase.name} marked />
      </h3>
      {phase.summary && (
        <p className={classes.summary}>
          <TranslatedText text={phase.summary} />
        </p>
      )}
      <PhaseDetails phase={phase} />
    </article>
  );
}
