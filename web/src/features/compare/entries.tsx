import { EntityLink } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { EntityRefFragment, TextPartsFragment } from '../../gql/components.ts';
import type { Entry } from './comparison.ts';

/** Things of the network: the same wherever their id is. */
export const linked = (entities: readonly EntityRefFragment[]): Entry[] =>
  entities.map((entity) => ({ key: entity.id, same: entity.id, content: <EntityLink entity={entity} /> }));

/** Sentences: each practice has its own. */
export const told = (texts: readonly TextPartsFragment[]): Entry[] =>
  texts.map((text) => ({ key: text.value, content: <TranslatedText text={text} /> }));

/** A word of the interface that practices can have in common: a status, a sector. */
export const worded = (word: string, same = word): Entry => ({ key: same, same, content: word });

/** What is this practice's own, e.g. a sum. */
export const stated = (key: string, words: string | null | undefined): Entry[] =>
  words ? [{ key, content: words }] : [];
