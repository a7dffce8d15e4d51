import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.tsx';
import { PhaseDetails } from '../../components/PhaseDetails.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import { periodInWords } from '../../lib/dates.ts';
import { linkTo } from '../../lib/links.ts';
import { useMessages } from '../../lib/messages.ts';
import { BelongsTo } from './BelongsTo.tsx';
import classes from './PhasePlace.module.css';
import type { Shown } from './thing-shown.ts';

/** A phase: what it belongs to, its place among the others, what is done in it. */
export function PhasePlace({ phase }: { readonly phase: Shown<'Phase'> }) {
  const t = useMessages();
  const { status, period } = phase;
  return (
    <>
      <Facts
        facts={[
          { term: t('detail.status'), value: status && <StatusMark status={status} /> },
          { term: t('detail.period'), value: period != null && periodInWords(period) },
        ]}
      />
      <OtherPhases phase={phase} />
      <PhaseDetails phase={phase} heading="h2" />
      <BelongsTo entity={phase.of} />
    </>
  );
}

function OtherPhases({ phase }: { readonly phase: Shown<'Phase'> }) {
  const t = useMessages();
  const phases = 'phases' in phase.of ? [...phase.of.phases].sort((one, other) => one.order - other.order) : [];
  if (phases.length < 2) return null;
  return (
    <nav aria-label={t('step.phases')} className={classes.phases}>
      <ol>
        {phases.map((other) => (
          <li key={other.id}>
            <Link {...linkTo(other)}>
              {other.order}. <TranslatedText text={other.name} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
