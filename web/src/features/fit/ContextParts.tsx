import type { FittingPracticeFragment } from '../../gql/fit.ts';
import { type Translate, useMessages } from '../../lib/messages.ts';
import classes from './FitCard.module.css';

type Context = FittingPracticeFragment['context'];
const PARTS = ['size', 'place', 'traits'] as const;
/** A part up to here is near, one from there on far; between them, something of both. */
const NEAR = 0.34;
const FAR = 0.67;

/** How far the nearest place where it is done is from the reader's own, part by part. */
export function ContextParts({ context }: { readonly context: Context }) {
  const t = useMessages();
  return (
    <p className={classes.context}>
      {t('fit.context')}{' '}
      {PARTS.map((part) => `${t(`fit.context.${part}`)}: ${inWords(context[part], t)}`).join('\u00a0· ')}
    </p>
  );
}

function inWords(distance: number | null | undefined, t: Translate): string {
  if (distance == null) return t('fit.distance.unknown');
  if (distance <= NEAR) return t('fit.distance.near');
  return t(distance >= FAR ? 'fit.distance.far' : 'fit.distance.between');
}
