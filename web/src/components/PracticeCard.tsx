import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PracticeSummaryFragment } from '../gql/components.ts';
import { periodInWords } from '../lib/dates.ts';
import { linkTo } from '../lib/links.ts';
import { useMessages } from '../lib/messages.ts';
import { ConceptChips } from './ConceptChips.tsx';
import { EntityLinks } from './EntityLink.tsx';
import classes from './PracticeCard.module.css';
import { ShortlistToggle } from './ShortlistToggle.tsx';
import { StatusMark } from './StatusMark.tsx';
import { TranslatedText } from './TranslatedText.tsx';

const THEMES_SHOWN = 3;
/** As many as the fragment asks for. */
const PLACES_SHOWN = 4;

interface Props {
  readonly practice: PracticeSummaryFragment;
  /** What follows below, e.g. why it is alike. */
  readonly children?: ReactNode;
}

/** A practice in a list: what it is, where, since when, about what. */
export function PracticeCard({ practice, children }: Props) {
  return (
    <article className={classes.card} data-kind="practice">
      <div className={classes.top}>
        <Place practice={practice} />
        <ShortlistToggle id={practice.id} name={practice.name.value} />
      </div>
      <h3 className={classes.name}>
        <Link {...linkTo(practice)} className={classes.link}>
          <TranslatedText text={practice.name} />
        </Link>
      </h3>
      {practice.summary && (
        <p className={classes.summary}>
          <TranslatedText text={practice.summary} />
        </p>
      )}
      <p className={classes.when}>
        {practice.status && <StatusMark status={practice.status} />}
        {practice.period != null && <span>{periodInWords(practice.period)}</span>}
      </p>
      <div className={classes.more}>
        <ConceptChips concepts={practice.themes.slice(0, THEMES_SHOWN)} />
        {children}
      </div>
    </article>
  );
}

/** The cities, or the countries where no city is known, or else the programme. */
function Place({ practice }: { readonly practice: PracticeSummaryFragment }) {
  const t = useMessages();
  const { cities, countries, programs } = practice;
  const inCities = cities.nodes.length > 0;
  const places = inCities ? cities.nodes : countries.length > 0 ? countries : programs;
  const shown = places.slice(0, PLACES_SHOWN);
  const more = (inCities ? cities.totalCount : places.length) - shown.length;
  if (shown.length === 0) return null;
  return (
    <p className={classes.place}>
      <EntityLinks entities={shown} className={classes.where} />
      {more > 0 && <span> {t('card.more', { count: more })}</span>}
    </p>
  );
}
