import { Link } from '@tanstack/react-router';
import { EntityLink } from '../../components/EntityLink.tsx';
import { KindMark } from '../../components/KindMark.tsx';
import { ShortlistToggle } from '../../components/ShortlistToggle.tsx';
import { nameOfLanguage, TranslatedText } from '../../components/TranslatedText.tsx';
import type { SearchQuery } from '../../gql/search.ts';
import { directionOf } from '../../lib/content-language.ts';
import { kindOfId, linkTo } from '../../lib/links.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './Hit.module.css';
import { WhereAndWhen } from './WhereAndWhen.tsx';

type SearchHit = SearchQuery['search']['hits'][number];

/** One result: what it is, its name, the passage that matched, where and when, and through which concept it was found. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  const t = useMessages();
  const { node, highlights } = hit;
  const passage = highlights.find(({ field }) => field !== 'name');
  // Another name says what it is called, and not what it is: the summary is needed below it.
  const otherName = passage?.field === 'alternativeNames';
  return (
    <article className={classes.hit} data-kind={kindOfId(node.id)}>
      <div className={classes.top}>
        <KindMark id={node.id} />
        {kindOfId(node.id) === 'practice' && <ShortlistToggle id={node.id} name={node.name.value} />}
      </div>
      <h2>
        <Link {...linkTo(node)}>
          <Name hit={hit} />
        </Link>
      </h2>
      {passage && (
        <p>
          {otherName && <span className={classes.also}>{t('search.also')} </span>}
          <Passage highlight={passage} />
        </p>
      )}
      {node.summary && (otherName || !passage) && (
        <p className={classes.summary} data-brief={otherName}>
          <TranslatedText text={node.summary} />
        </p>
      )}
      <WhereAndWhen of={node} />
      <Reasons hit={hit} />
      {hit.missing.length > 0 && (
        <p className={classes.lacks}>{t('search.lacks', { words: hit.missing.join(', ') })}</p>
      )}
    </article>
  );
}

type Highlight = SearchHit['highlights'][number];

/** With what was searched for marked, where the name is the one that matched. */
function Name({ hit: { node, highlights } }: { readonly hit: SearchHit }) {
  const whole = ({ parts }: Highlight) => parts.map(({ text }) => text).join('') === node.name.value;
  const marked = highlights.find((highlight) => highlight.field === 'name' && whole(highlight));
  return marked ? <Passage highlight={marked} /> : <TranslatedText text={node.name} />;
}

function Passage({ highlight }: { readonly highlight: Highlight }) {
  return (
    <span lang={highlight.language} dir={directionOf(highlight.language)}>
      {highlight.parts.map((part, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never change places.
        part.marked ? <mark key={position}>{part.text}</mark> : part.text,
      )}
    </span>
  );
}

function Reasons({ hit }: { readonly hit: SearchHit }) {
  const t = useMessages();
  const elsewhere = hit.reasons.filter(({ via }) => via.id !== hit.node.id);
  if (elsewhere.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {elsewhere.map(({ word, via, label }) => (
        <li key={`${word} ${via.id}`}>
          {t('search.via', { word })} <EntityLink entity={via} />
          {label.value !== via.name.value && <MatchedLabel label={label} />}
        </li>
      ))}
    </ul>
  );
}

/** "(Italian: integrazione dei migranti)". */
function MatchedLabel({ label }: { readonly label: SearchHit['reasons'][number]['label'] }) {
  return (
    <span>
      {` (${nameOfLanguage(label.language)}: `}
      <TranslatedText text={label} />)
    </span>
  );
}
