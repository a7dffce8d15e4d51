import { kindOf } from '../../graph/kinds.ts';
import { eachShared } from './compare.ts';
import { FACETS, MARKS, type SimilarityFacet, type Strand } from './facets.ts';
import type { SimilarPractice } from './rank.ts';
import type { Reading } from './similarity-index.ts';
import { type Member, overlap } from './weighed-practices.ts';

/** Why two practices are alike in a facet. */
export interface Reason {
  facet: SimilarityFacet;
  contribution: number;
  /** The ids of the nodes that both name, those that tell most first. */
  shared: string[];
  /** The marks that both have, by their prefix, likewise. */
  marks: Record<keyof typeof MARKS, string[]>;
  /** Shared words by language, as stems, likewise. */
  words: Map<string, string[]>;
  between: [string, string];
}

/** The reasons for a likeness, weightiest first; their contributions add up to it. */
export function reasonsFor(reading: Reading, id: string, { id: like, contributions }: SimilarPractice): Reason[] {
  const [one, other] = [memberOf(reading, id), memberOf(reading, like)];
  if (!one || !other) return [];
  return contributions
    .map((contribution, facet) => ({ contribution, facet }))
    .filter(({ contribution }) => contribution > 0)
    .sort((left, right) => right.contribution - left.contribution)
    .map(({ contribution, facet }) => reasonIn(reading, one, other, facet, contribution));
}

const memberOf = ({ corpus }: Reading, id: string): Member | undefined => corpus.slots[corpus.slotOf(id) ?? -1];

function reasonIn(reading: Reading, one: Member, other: Member, facet: number, contribution: number): Reason {
  const found = sharedFeatures(reading, one, other, facet);
  const nodes = [...new Set(found.filter(({ name }) => kindOf(name)).map(({ name }) => name))];
  const marks = Object.entries(MARKS).map(([mark, prefix]) => [
    mark,
    found.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => name.slice(prefix.length)),
  ]);
  const words = new Map<string, string[]>();
  for (const { name, strand } of found) {
    const language = strand.startsWith('WORDS ') && name.startsWith(MARKS.word) ? strand.slice(6) : null;
    if (language) words.set(language, [...(words.get(language) ?? []), name.slice(MARKS.word.length)]);
  }
  return {
    facet: FACETS[facet] as SimilarityFacet,
    contribution,
    shared: mostSpecific(reading, nodes),
    marks: Object.fromEntries(marks),
    words,
    between: [one.id, other.id],
  };
}

interface SharedFeature {
  name: string;
  strand: Strand;
  counts: number;
}

/** Those that count, most telling first. */
function sharedFeatures({ corpus }: Reading, one: Member, other: Member, facet: number): SharedFeature[] {
  const found: SharedFeature[] = [];
  corpus.facets.forEach((of, number) => {
    const [left, right] = [one.vectors[number], other.vectors[number]];
    const strand = corpus.strands[number];
    if (of !== facet || !left || !right || !strand) return;
    eachShared(left, right, (feature, here, there) => {
      const counts = overlap(corpus.weights[feature] ?? 0, here, there);
      if (counts > 0) found.push({ name: corpus.names[feature] ?? '', strand, counts });
    });
  });
  return found.sort((left, right) => right.counts - left.counts || (left.name < right.name ? -1 : 1));
}

/** Without what only follows from something else that both name: the concept above a concept, the country of a city. */
function mostSpecific({ tree }: Reading, ids: readonly string[]): string[] {
  const above = new Set(ids.flatMap((id) => [...tree.above(id).keys()]));
  const narrowest = PLACES.find((kind) => ids.some((id) => kindOf(id) === kind));
  return ids.filter((id) => {
    const kind = kindOf(id);
    return !above.has(id) && (kind === narrowest || !PLACES.some((place) => place === kind));
  });
}

/** From the narrowest to the widest. */
const PLACES = ['City', 'Region', 'Country'] as const;
