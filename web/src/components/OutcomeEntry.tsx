import type { OutcomePartsFragment } from '../gql/components.ts';
import { periodInWords } from '../lib/dates.ts';
import { useMessages } from '../lib/messages.ts';
import { inWords } from '../lib/numbers.ts';
import { EntityLink } from './EntityLink.tsx';
import classes from './GroupEntry.module.css';
import { TranslatedText } from './TranslatedText.tsx';

/** An output, result or impact: expected or achieved, and how much. */
export function OutcomeEntry({ outcome }: { readonly outcome: OutcomePartsFragment }) {
  const t = useMessages();
  const about = [
    t(`outcomeKind.${outcome.outcomeKind}`),
    t(`outcomeState.${outcome.state}`),
    outcome.date == null ? null : periodInWords(outcome.date),
  ].filter((part) => part !== null);
  return (
    <div className={classes.group}>
      <p className={classes.kind}>{about.join('\u00a0· ')}</p>
      <p className={classes.name}>
        <EntityLink entity={outcome} />
      </p>
      {outcome.value != null && (
        <p>
          {inWords(outcome.value)} {outcome.unit}
        </p>
      )}
      {outcome.summary && (
        <p>
          <TranslatedText text={outcome.summary} />
        </p>
      )}
    </div>
  );
}
