import { Fragment } from 'react';
import type { SimilarReasonFragment, TextPartsFragment } from '../gql/components.ts';
import { directionOf } from '../lib/content-language.ts';
import { interfaceLanguage, useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import classes from './SimilarReasons.module.css';

interface Props {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly SimilarReasonFragment[];
}

const percent = (share: number) => new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(share);

/** Why two practices are alike: a bar whose parts add up to the score, and what stands behind each part. */
export function SimilarReasons({ score, reasons }: Props) {
  const t = useMessages();
  const sorted = [...reasons].sort((one, other) => other.contribution - one.contribution);
  return (
    <div className={classes.reasons}>
      <p className={classes.score}>{t('similarity.score', { percent: percent(score) })}</p>
      <div className={classes.bar} aria-hidden="true">
        {sorted.map((reason) => (
          <span key={reason.facet} data-facet={reason.facet} style={{ inlineSize: `${reason.contribution * 100}%` }} />
        ))}
      </div>
      <ul className={classes.list}>
        {sorted.map((reason) => (
          <li key={reason.facet} data-facet={reason.facet}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reason({ reason }: { readonly reason: SimilarReasonFragment }) {
  const t = useMessages();
  return (
    <>
      <p>
        <b>{t(`similarity.${reason.facet}`)}</b> <Sentence text={reason.text} />
      </p>
      <ConceptChips concepts={reason.shared} label={t(`similarity.${reason.facet}`)} />
    </>
  );
}

/** Words that are quoted from another script would pull the marks and commas around them along. */
function Sentence({ text: { value, language } }: { readonly text: TextPartsFragment }) {
  return (
    <span lang={language} dir={directionOf(language)}>
      {value.split('"').map((part, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places.
        <Fragment key={position}>
          {position > 0 && '"'}
          {position % 2 === 1 ? <bdi>{part}</bdi> : part}
        </Fragment>
      ))}
    </span>
  );
}
