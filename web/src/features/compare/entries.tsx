import { EntityLink } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment, TextPartsFragment } from '../../gql/components.ts';
import type { Entry } from './comparison.ts';

/** Of which thing an entry tells: the same wherever its id is. */
export const telling = (thing: EntityRefFragment) => ({ same: thing.id, thing });

/** Things of the network by their names. */
export const linked = (entities: readonly EntityRefFragment[]): Entry[] =>
  entities.map((entity) => ({
    key: entity.id,
    same: entity.id,
    thing: entity,
    content: <EntityLink entity={entity} />,
  }));

/** Sentences: each practice has its own. */
export const told = (texts: readonly TextPartsFragment[]): Entry[] =>
  texts.map((text) => ({ key: text.value, content: <TranslatedText text={text} /> }));

/** A word of the interface that practices can have in common: a status, a sector. */
export const worded = (word: string, same = word): Entry => ({ key: same, same, content: word });

/** What is this practice's own, e.g. a sum. */
export const stated = (key: string, words: string | null | undefined): Entry[] =>
  words ? [{ key, content: words }] : [];
