import { Fragment } from 'react';
import { EntityLink } from '../../components/EntityLink.tsx';
import { TextList } from '../../components/TextList.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { TextPartsFragment } from '../../gql/components.ts';
import type { BriefedPracticeFragment } from '../../gql/shortlist.ts';
import { type MessageId, useMessages } from '../../lib/messages.ts';
import { BriefedFacts } from './BriefedFacts.tsx';
import { BriefedPeople } from './BriefedPeople.tsx';
import classes from './BriefingPage.module.css';
import { type NumberedSources, placesInSources } from './numbered-sources.ts';

interface Props {
  readonly practice: BriefedPracticeFragment;
  readonly sources: NumberedSources;
}

/** One practice on a page or less: what it answers, how, with whom, for how much, and what was learnt. */
export function BriefedPractice({ practice, sources }: Props) {
  const t = useMessages();
  const { citations } = practice;
  return (
    <article className={classes.practice}>
      <h2>
        <EntityLink entity={practice} />
      </h2>
      {practice.summary && (
        <p className={classes.summary}>
          <TranslatedText text={practice.summary} marked />
        </p>
      )}
      <BriefedFacts practice={practice} />
      <Part title="detail.problem" texts={practice.problem ? [practice.problem] : []} />
      <Part title="detail.approach" texts={practice.approach ? [practice.approach] : []} />
      <Part title="detail.phases" texts={phaseNames(practice)} />
      <BriefedPeople practice={practice} />
      <Part title="detail.preconditions" texts={practice.preconditions} />
      <Part title="detail.outcomes" texts={practice.outcomes.nodes.map(({ name }) => name)} />
      <Part title="practice.keep" texts={practice.coreElements} />
      <Part title="practice.adapt" texts={practice.adaptableElements} />
      <Part title="practice.lessons" texts={practice.lessons} />
      <Part title="practice.failures" texts={practice.failures} />
      {citations.length > 0 && (
        <p className={classes.made}>
          {t('briefing.sources')}
          {placesInSources(citations, sources).map((place) => (
            <Fragment key={place}>
              {' '}
              <bdi className={classes.inSource}>{place}</bdi>
            </Fragment>
          ))}
        </p>
      )}
    </article>
  );
}

const phaseNames = ({ phases }: BriefedPracticeFragment): TextPartsFragment[] =>
  [...phases].sort((one, other) => one.order - other.order).map(({ name }) => name);

function Part({ title, texts }: { readonly title: MessageId; readonly texts: readonly TextPartsFragment[] }) {
  const t = useMessages();
  const [first, second] = texts;
  if (!first) return null;
  return (
    <div className={classes.part}>
      <h3>{t(title)}</h3>
      {second ? (
        <TextList texts={texts} />
      ) : (
        <p>
          <TranslatedText text={first} marked />
        </p>
      )}
    </div>
  );
}
