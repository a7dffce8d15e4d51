import { kindOf } from '../../../graph/kinds.ts';
import type { SimilarityFacet } from '../facets.ts';
import type { Reason } from '../reasons.ts';
import { bulgarian } from './bulgarian.ts';
import { english } from './english.ts';
import { hebrew } from './hebrew.ts';
import { inSentence } from './in-sentence.ts';
import { isolated } from './isolated.ts';
import { italian } from './italian.ts';
import type { Phrasebook, PhraseName } from './phrasebook.ts';

const PHRASEBOOKS: Readonly<Record<string, Phrasebook>> = {
  en: english,
  it: italian,
  bg: bulgarian,
  he: hebrew,
};

/** So many of a kind are named; of more, the first three, for the rest would make a list and no sentence. */
const MOST_NAMED = 5;
const NAMED_OF_MORE = 3;
/** Words of texts are many and each says little. */
const MOST_WORDS = 4;

/** The first of the wanted languages that reasons can be told in. */
export function languageOfReasons(wanted: readonly string[]): string {
  return wanted.find((language) => PHRASEBOOKS[language]) ?? 'en';
}

/** What a sentence is made of, besides the reason: names of things and words of texts, in the reader's language. */
export interface Wording {
  nameOf(id: string): string;
  words: readonly string[];
}

/** Tells a reason in a sentence, or two where it has two sides. */
export function reasonInWords(reason: Reason, language: string, wording: Wording): string {
  const book = PHRASEBOOKS[language] ?? english;
  return SENTENCES[reason.facet](new Speaker(book, reason, wording))
    .filter(Boolean)
    .join(' ');
}

/** Finds words for one reason in one language. */
class Speaker {
  readonly book: Phrasebook;
  readonly reason: Reason;
  readonly #wording: Wording;

  constructor(book: Phrasebook, reason: Reason, wording: Wording) {
    this.book = book;
    this.reason = reason;
    this.#wording = wording;
  }

  /** A sentence with the shared nodes of these kinds; empty where there are none. */
  name(phrase: PhraseName, ...kinds: string[]): string {
    const { shared, broader } = this.reason;
    const ids = shared.filter((id) => kinds.includes(kindOf(id) ?? '') && !broader.includes(id));
    return this.say(phrase, this.#named(ids));
  }

  #named(ids: readonly string[]): string[] {
    return ids.map((id) => isolated(inSentence(id, this.#wording.nameOf(id)), this.book.locale));
  }

  /** A sentence with those of these kinds that both name; where there are none, with what lies above what they name. */
  nameConcepts(phrase: PhraseName, ...kinds: string[]): string {
    return this.name(phrase, ...kinds) || this.#nameBroader(phrase, kinds);
  }

  #nameBroader(phrase: PhraseName, kinds: readonly string[]): string {
    const ids = this.reason.broader.filter((id) => kinds.includes(kindOf(id) ?? ''));
    return this.say(phrase === 'targetGroups' ? 'widerGroup' : 'broader', this.#named(ids));
  }

  /** A sentence with the marks of this kind that both have; empty where there are none. */
  mark(phrase: PhraseName, mark: keyof Phrasebook['named'], values: readonly string[]): string {
    const names = this.book.named[mark] as Record<string, string>;
    return this.say(
      phrase,
      values.map((value) => names[value] ?? value),
    );
  }

  quote(phrase: PhraseName): string {
    const [open, close] = this.book.quotes;
    return this.say(
      phrase,
      this.#wording.words.slice(0, MOST_WORDS).map((word) => open + isolated(word, this.book.locale) + close),
    );
  }

  #fewOf(things: string[]): string[] {
    if (things.length <= MOST_NAMED) return things;
    return [...things.slice(0, NAMED_OF_MORE), this.book.more.replace('{}', String(things.length - NAMED_OF_MORE))];
  }

  say(phrase: PhraseName, things: readonly string[]): string {
    const named = this.#fewOf([...new Set(things)]);
    const [one, several] = this.book[phrase];
    const list = new Intl.ListFormat(this.book.locale, { type: 'conjunction' }).format(named);
    // A function, so that a name with a dollar sign is taken as it is.
    return named.length === 0 ? '' : (named.length === 1 ? one : several).replace('{}', () => list);
  }
}

const SENTENCES: Record<SimilarityFacet, (speaker: Speaker) => string[]> = {
  THEMES: (speaker) => [speaker.nameConcepts('themes', 'Theme')],
  CHALLENGES: (speaker) => [speaker.nameConcepts('challenges', 'Challenge')],
  TARGET_GROUPS: (speaker) => [speaker.nameConcepts('targetGroups', 'TargetGroup')],
  GOALS: (speaker) => [speaker.nameConcepts('goals', 'Goal')],
  METHODS: (speaker) => [
    speaker.nameConcepts('methods', 'Method'),
    speaker.mark('groups', 'groups', groupsBesideMethods(speaker.reason)),
    speaker.reason.marks.staged.length > 0 ? speaker.book.staged : '',
  ],
  // Of which sector a body is goes without saying where it is the same body.
  STAKEHOLDERS: (speaker) => {
    const bodies = speaker.name('bodies', 'Stakeholder');
    return [bodies, membersOrSectors(speaker, !bodies)];
  },
  FUNDING: (speaker) => [speaker.name('funds', 'FundingSource') || speaker.name('funders', 'Stakeholder')],
  OUTCOMES: (speaker) => [speaker.name('outcomes', 'Theme'), speaker.name('measures', 'Index', 'Indicator')],
  // What kind of city it is goes without saying where it is the same.
  CITY_CONTEXT: (speaker) => {
    const cities = speaker.name('cities', 'City');
    if (cities) return [cities];
    const kind = [whereabouts(speaker), sizeOf(speaker), speaker.nameConcepts('traits', 'Trait')];
    return kind.some(Boolean) ? kind : [speaker.name('bodies', 'Stakeholder')];
  },
  WORDS: (speaker) => {
    if (speaker.reason.isNearlyTheSame) return [speaker.book.double];
    const words = speaker.quote('words');
    const mentions = speaker.name('mentions', 'Theme', 'Challenge', 'TargetGroup', 'Method', 'Trait');
    return words || mentions ? [words, mentions] : [speaker.book.style];
  },
};

/** The kinds of members say more than their sectors. */
function membersOrSectors(speaker: Speaker, orSectors: boolean): string {
  const { member, sector, part } = speaker.reason.marks;
  const sectors = [...new Set([...sector, ...part.map((inRole) => inRole.split(' ')[0] ?? '')])];
  return speaker.mark('members', 'members', member) || (orSectors ? speaker.mark('sectors', 'sectors', sectors) : '');
}

const whereabouts = (speaker: Speaker) => speaker.name('regions', 'Region') || speaker.name('countries', 'Country');
const sizeOf = ({ reason, book }: Speaker) => (reason.marks.size.length > 0 ? book.size : '');

/** A kind of group that is also named as a method is told once. */
const groupsBesideMethods = ({ shared, marks }: Reason) =>
  marks.group.filter((kind) => !shared.some((id) => id.endsWith(kind.toLowerCase().replaceAll('_', '-'))));
